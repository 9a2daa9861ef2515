package org.xuecang.review.above;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** That the host has it. */
@Schema(name = "RecordReceipt", description = "That the host has the package")
public record RecordReceiptRequest(
        @NotBlank @Size(max = 100) @OneLine @Schema(required = true, description = "The host's number for it")
        String number,

        @NotNull @Schema(required = true) LocalDate on,

        @Schema(nullable = true, description = "One's own upload")
        UUID fileId) {}
