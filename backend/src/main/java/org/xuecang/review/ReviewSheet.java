package org.xuecang.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an expert writes of a case; patched key by key, and unfinished until it is handed in. */
@Schema(name = "ReviewSheet", description = "What an expert writes of a case")
public record ReviewSheet(
        @NotNull @Size(max = 60) @Schema(
                required = true,
                maxProperties = 60,
                description = "Points by the criteria's keys, in the rubric's steps")
        Map<String, @NotNull BigDecimal> scores,

        @NotNull @Size(max = 30) @Schema(required = true, description = "Keys of the vetoes that hold")
        List<@NotNull @Size(max = 20) String> vetoes,

        @Size(max = 2000) @Schema(nullable = true) String comment) {

    static final ReviewSheet EMPTY = new ReviewSheet(Map.of(), List.of(), null);

    public ReviewSheet {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    BigDecimal total() {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
