package org.xuecang.review.above;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** That a package was sent. */
@Schema(name = "DispatchNomination", description = "That a package was sent")
public record DispatchNominationRequest(
        @NotNull @Schema(required = true) LocalDate on,

        @NotBlank @Size(max = 200) @OneLine @Schema(required = true, examples = "机要交换，纸质一式两份")
        String how) {}
