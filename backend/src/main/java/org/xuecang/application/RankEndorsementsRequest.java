package org.xuecang.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's endorsed applications in a round, the best first. */
@Schema(name = "RankEndorsements", description = "A unit's endorsed applications in a round, the best first")
record RankEndorsementsRequest(
        @NotNull @Schema(required = true) UUID unitId,

        @NotNull @Size(min = 1, max = 999) @Schema(required = true, description = "All that the unit endorsed, each once")
        List<@NotNull UUID> applicationIds) {}
