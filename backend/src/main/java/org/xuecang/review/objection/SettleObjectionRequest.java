package org.xuecang.review.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered to an objection. */
@Schema(name = "SettleObjection", description = "What is answered to an objection")
public record SettleObjectionRequest(
        @NotNull @Schema(required = true, description = "Upheld, the case goes no further")
        Outcome outcome,

        @NotBlank @Size(max = 5000) @Schema(
                required = true,
                description = "Whoever has the code reads it; where it is upheld, the applicant and their unit do too")
        String reply) {

    /** Whether it was right. */
    @Schema(name = "ObjectionOutcome")
    public enum Outcome {
        UPHELD,
        REJECTED
    }
}
