package org.xuecang.review.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.problem.Problem;

/** What is decided of a round's cases, or will be. */
@Schema(name = "RoundDecision", description = "What is decided of a round's cases, or will be")
public record DecisionView(
        @Schema(required = true, nullable = true, description = "Null before the first draft")
        UUID id,

        @Schema(required = true, nullable = true) DecisionState state,

        @Schema(required = true, nullable = true, description = "The ranking that it stands on")
        UUID rankingId,

        @Schema(required = true, nullable = true) String reason,
        @Schema(required = true, nullable = true) String draftedByName,
        @Schema(required = true, nullable = true) Instant draftedAt,
        @Schema(required = true, nullable = true) Instant approvedAt,

        @Schema(required = true, description = "In the order of the list")
        List<ItemView> items,

        @Schema(
                required = true,
                description = "Cases that wait for the decision and are not in it yet, by place and title")
        List<OpenCase> open,

        @Schema(
                required = true,
                description = "Applications in it that an upheld objection took out since; it stays as it was signed")
        List<UUID> overturned,

        @Schema(required = true, description = "What stops a draft from being signed off")
        List<Problem.Entry> hindrances,

        @Schema(required = true, description = "Whether the caller may draft it")
        boolean editable,

        @Schema(required = true, nullable = true, description = "Its last sign-off; null before it was sent")
        UUID signOffId,

        @Schema(
                required = true,
                nullable = true,
                description = "Tells this content from any other on paper; null before the first draft,"
                        + " and to whom a case of it is not shown",
                examples = "7F3K9-Q2MXA")
        String versionCode,

        @Schema(required = true, description = "0 before the first draft")
        long version)
        implements Versioned {

    /** What is decided of a case. */
    @Schema(name = "RoundDecisionItem")
    record ItemView(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) UUID unitId,
            @Schema(required = true) String unitName,

            @Schema(required = true, nullable = true, description = "That of the ranking")
            Integer place,

            @Schema(required = true) Outcome outcome,
            @Schema(required = true, nullable = true) String grade,

            @Schema(required = true, nullable = true, description = "Why the ranking's order is not kept")
            String reason) {}

    /** A case of which nothing is said yet. */
    @Schema(name = "UndecidedCase")
    record OpenCase(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) UUID unitId,
            @Schema(required = true) String unitName,

            @Schema(required = true, nullable = true, description = "That of the ranking")
            Integer place) {}
}
