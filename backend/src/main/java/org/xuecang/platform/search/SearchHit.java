package org.xuecang.platform.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was found. */
@Schema(name = "SearchHit", description = "One thing that was found")
public record SearchHit(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "What it belongs to where its page needs that: a review's round, an expert's organisation")
        UUID within,

        @Schema(required = true, examples = "江南丝竹学习基地") String title,

        @Schema(required = true, description = "What it is told from others by: its unit, its round, names, numbers")
        List<String> beside) {

    /** @param beside null for what it does not have */
    public static SearchHit of(UUID id, UUID within, String title, String... beside) {
        return new SearchHit(
                id,
                within,
                title,
                Arrays.stream(beside).filter(Objects::nonNull).toList());
    }
}
