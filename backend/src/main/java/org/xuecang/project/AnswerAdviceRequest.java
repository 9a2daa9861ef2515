package org.xuecang.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about a piece of advice. */
@Schema(name = "AnswerAdviceRequest")
record AnswerAdviceRequest(
        @NotNull @Schema(required = true) UUID adviceId,
        @NotBlank @Size(max = 5000) @Schema(required = true) String text) {}
