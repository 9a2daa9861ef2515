package org.xuecang.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.json.StoredJson;

/** What an expert writes of a case; patched key by key, and unfinished until it is handed in. */
@Schema(name = "ReviewSheet", description = "What an expert writes of a case")
public record ReviewSheet(
        @NotNull @Size(max = 60) @Schema(
                required = true,
                maxProperties = 60,
                description =
                        "By the criteria's keys: points in the rubric's steps, points to be taken off, or a gate's number")
        Map<String, @NotNull BigDecimal> scores,

        @NotNull @Size(max = 30) @Schema(required = true, description = "Keys of the vetoes that hold")
        List<@NotNull @Size(max = 20) String> vetoes,

        @Size(max = 2000) @Schema(nullable = true) String comment) {

    private static final TypeReference<Map<String, BigDecimal>> SCORES = new TypeReference<>() {};
    private static final TypeReference<List<String>> VETOES = new TypeReference<>() {};

    static final ReviewSheet EMPTY = new ReviewSheet(Map.of(), List.of(), null);

    public ReviewSheet {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    /** As it is kept in {@code review}. */
    static ReviewSheet stored(String scores, String vetoes, String comment) {
        return new ReviewSheet(StoredJson.read(scores, SCORES), StoredJson.read(vetoes, VETOES), comment);
    }
}
