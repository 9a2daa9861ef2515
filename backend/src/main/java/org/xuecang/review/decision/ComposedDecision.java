package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.problem.Problem;
import org.xuecang.review.message.MessagePreview;

/** What became, or would become, of a draft of which much was said at once. */
@Schema(
        name = "ComposedDecision",
        description = "What became, or would become, of a draft of which much was said at once")
record ComposedDecision(
        @Schema(required = true, description = "A line each, or a case each by a rule")
        List<Item> items,

        @Schema(required = true, description = "Selected in the whole draft")
        int selected,

        @Schema(required = true, description = "Not selected in the whole draft")
        int notSelected,

        @Schema(required = true, description = "Cases of which the draft says nothing")
        int open,

        @Schema(required = true, description = "How many of the items were not in the draft before")
        int added,

        @Schema(required = true) int changed,
        @Schema(required = true) int unchanged,
        @Schema(required = true) int refused,

        @Schema(
                required = true,
                description = "What else stops the draft from being signed off, beside what items miss")
        List<Problem.Entry> hindrances,

        @Schema(
                required = true,
                description = "In a dry run: the message that each would get once the draft is approved as it would be")
        List<MessagePreview> messages,

        @Schema(required = true, description = "Of the draft")
        long version)
        implements Versioned {

    /** What came of a line. */
    @Schema(name = "ComposedItem")
    record Item(
            @Schema(required = true, nullable = true) Integer row,

            @Schema(required = true, nullable = true, description = "Null where no case of the round was meant")
            UUID applicationId,

            @Schema(required = true, nullable = true, description = "As it was given")
            String number,

            @Schema(required = true, nullable = true) String title,
            @Schema(required = true, nullable = true) String unitName,

            @Schema(required = true, nullable = true, description = "That of the ranking")
            Integer place,

            @Schema(required = true, nullable = true, description = "On which its place stands")
            BigDecimal score,

            @Schema(required = true) Effect effect,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "What the draft says of it then; null where nothing")
            Outcome outcome,

            @Schema(required = true, nullable = true) String grade,

            @Schema(required = true, nullable = true, description = "Why the ranking's order is not kept")
            String reason,

            @Schema(required = true, description = "Why it was refused, or what it still misses for the sign-off")
            List<Problem.Entry> problems) {}

    /** What came of an item. */
    @Schema(name = "ComposedEffect")
    enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** The draft says of it what it said; the others are not stopped by it. */
        REFUSED
    }
}
