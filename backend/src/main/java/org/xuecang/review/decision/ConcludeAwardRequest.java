package org.xuecang.review.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When what was awarded was finished: accepted (验收) or concluded (结项). */
@Schema(name = "ConcludeAward", description = "When what was awarded was finished: accepted or concluded")
record ConcludeAwardRequest(
        @NotNull @Schema(required = true, examples = "2026-06-30")
        LocalDate concludedOn) {}
