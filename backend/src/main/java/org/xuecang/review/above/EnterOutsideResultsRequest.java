package org.xuecang.review.above;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;
import org.xuecang.review.decision.Outcome;

/** What a document of the host says. */
@Schema(name = "EnterOutsideResults", description = "What a document of the host says")
public record EnterOutsideResultsRequest(
        @NotBlank @Size(max = 100) @OneLine @Schema(required = true, examples = "苏教终〔2026〕12号")
        String documentNumber,

        @NotNull @Schema(required = true) LocalDate issuedOn,

        @NotNull @Schema(required = true, description = "The document; one's own upload")
        UUID fileId,

        @NotEmpty @Size(max = 9999) @Schema(required = true) List<@NotNull @Valid Item> items) {

    /** What it says of a case. */
    @Schema(name = "EnterOutsideResult")
    public record Item(
            @NotNull @Schema(required = true) UUID applicationId,
            @NotNull @Schema(required = true) Outcome outcome,

            @Size(min = 1, max = 20) @OneLine @Schema(nullable = true, description = "Of a selected one")
            String grade) {}
}
