package org.xuecang.project.comparison;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which finished works are called in: all of them, or none where one cannot be. */
@Schema(
        name = "CallInFinishedWorks",
        description = "Which finished works are called in: all, or none where one cannot be")
record CallInRequest(
        @NotEmpty @Size(max = 500) @Schema(required = true, description = "Awards of finished works")
        List<@NotNull UUID> awardIds) {}
