package org.xuecang.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.Versioned;
import org.xuecang.review.blind.BlindMode;
import org.xuecang.round.form.FormContent;
import org.xuecang.round.rubric.RubricContent;

/** A review with the material and the rubric. */
@Schema(name = "Review", description = "An expert's look at one case: the material, the rubric and the sheet")
public record ReviewView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID stageId,

        @Schema(required = true, description = "As staff know it")
        String stageName,

        @Schema(required = true) UUID applicationId,
        @Schema(required = true) UUID reviewerId,
        @Schema(required = true) String reviewerName,
        @Schema(required = true) ReviewState state,

        @Schema(required = true, description = "Whether the caller may write the sheet now")
        boolean writable,

        @Schema(required = true, nullable = true) Blind blind,

        @Schema(required = true) Material material,

        @Schema(required = true, description = "As much of it as holds for the case's category")
        RubricContent rubric,

        @Schema(
                required = true,
                nullable = true,
                description = "The group of scorers that the expert scores for, where the rubric has any")
        String scorer,

        @Schema(required = true, nullable = true, description = "To others than the expert once it is handed in")
        ReviewSheet sheet,

        @Schema(required = true, nullable = true, description = "What the scores given so far come to")
        BigDecimal total,

        @Schema(required = true, nullable = true) Position position,

        @Schema(required = true, nullable = true) LocalDate dueOn,
        @Schema(required = true, nullable = true) Instant publishedAt,
        @Schema(required = true, nullable = true) Instant submittedAt,
        @Schema(required = true, nullable = true) String excusal,

        @Schema(required = true, nullable = true, description = "Why it counts no more though it was handed in")
        String setAside,

        @Schema(required = true) Instant changedAt,
        @Schema(required = true) long version)
        implements Versioned {

    /** How a case is kept from its experts. */
    @Schema(
            name = "BlindReview",
            description = "Of a stage whose experts do not see whose a case is; null where they do")
    public record Blind(
            @Schema(required = true) BlindMode mode,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "By which the stage's experts know the case; null before the first of them sees it")
            Integer number,

            @Schema(
                    required = true,
                    description = "Whether the material is the blind copy: to its expert it is, to staff it is not")
            boolean copy,

            @Schema(required = true, description = "How many of its files experts do not get, or not yet")
            int heldBack) {}

    /** What was handed in. */
    @Schema(name = "ReviewMaterial")
    public record Material(
            @Schema(required = true) String title,
            @Schema(required = true) UUID formVersionId,
            @Schema(required = true) FormContent form,

            @Schema(
                    required = true,
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    maxProperties = 300,
                    description =
                            "As they were handed in, phone numbers masked; `held-back` stands for a file that experts do not get, or not yet")
            ObjectNode answers,

            @Schema(required = true, description = "Files that the answers name")
            List<FileView> files) {}

    /** Where a review stands among those of its expert in the round; told to them. */
    @Schema(name = "ReviewPosition", description = "Its place among the expert's own of the round; null to others")
    public record Position(
            @Schema(required = true, description = "From 1") int number,
            @Schema(required = true) int of,
            @Schema(required = true, nullable = true) UUID previousId,
            @Schema(required = true, nullable = true) UUID nextId) {

        /** @param ids all of them in their order, this one too */
        static Position in(List<UUID> ids, UUID id) {
            int at = ids.indexOf(id);
            return new Position(
                    at + 1, ids.size(), at > 0 ? ids.get(at - 1) : null, at + 1 < ids.size() ? ids.get(at + 1) : null);
        }
    }
}
