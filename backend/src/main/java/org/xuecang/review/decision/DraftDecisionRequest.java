package org.xuecang.review.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * What is to be decided of a round's cases; may be unfinished.
 *
 * @param items in the order of the list
 */
@Schema(name = "DraftDecision", description = "What is to be decided of a round's cases; may be unfinished")
public record DraftDecisionRequest(
        @Size(min = 1, max = 2000) @Schema(
                nullable = true,
                description = "What the decision as a whole stands on; needed in a round without expert review",
                examples = "经局长办公会集体研究。")
        String reason,

        @NotNull @Size(max = 5000) @Schema(required = true, description = "In the order of the list")
        List<@NotNull @Valid Item> items) {

    public DraftDecisionRequest {
        reason = blankToNull(reason);
        items = items == null ? List.of() : items;
    }

    /** What is to be decided of a case. */
    @Schema(name = "DraftDecisionItem")
    public record Item(
            @NotNull @Schema(required = true) UUID applicationId,
            @NotNull @Schema(required = true) Outcome outcome,

            @Size(min = 1, max = 20) @OneLine
            @Schema(nullable = true, description = "Of a selected one, such as 重点", examples = "重点")
            String grade,

            @Size(min = 1, max = 500) @Schema(nullable = true, description = "Why the ranking's order is not kept")
            String reason) {

        public Item {
            grade = blankToNull(grade);
            reason = blankToNull(reason);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
