package org.xuecang.savedview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view to keep. */
@Schema(name = "CreateSavedViewRequest")
record CreateSavedViewRequest(
        @Schema(
                nullable = true,
                description = "Whose staff may open it once it is shared; needed by who acts for several")
        UUID unitId,

        @NotNull @Schema(required = true) SavedList list,
        @Valid @NotNull @Schema(required = true) SavedViewContent content) {}
