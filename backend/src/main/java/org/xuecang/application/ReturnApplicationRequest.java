package org.xuecang.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be corrected and by when. */
@Schema(name = "ReturnApplication", description = "What is to be corrected, and by when")
public record ReturnApplicationRequest(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "第三部分缺少课程安排，请补充。")
        String reason,

        @NotNull @Schema(required = true, description = "The first moment that is too late")
        Instant correctUntil) {}
