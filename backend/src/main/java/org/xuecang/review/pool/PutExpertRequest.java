package org.xuecang.review.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What is known of an expert, whole. */
@Schema(name = "PutExpertRequest")
record PutExpertRequest(
        @Size(max = 100) @OneLine @Schema(nullable = true, examples = "副教授")
        String title,

        @NotNull @Size(max = 50) @Schema(required = true, description = "In the words of the forms' choices")
        List<@NotBlank @Size(max = 100) @OneLine String> fields,

        @Min(0) @Max(999) @Schema(nullable = true, description = "Cases that one round gives them at most; null for any")
        Integer capacity,

        @Size(max = 20) @Schema(nullable = true, description = "Where they belong and belonged; null for nowhere else")
        List<@NotNull @Valid ExpertUnit> units) {

    List<ExpertUnit> knownUnits() {
        return units == null ? List.of() : units;
    }
}
