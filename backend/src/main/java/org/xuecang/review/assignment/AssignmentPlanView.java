package org.xuecang.review.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A plan as a whole; its cases and experts are lists of their own. */
@Schema(name = "AssignmentPlan", description = "Who would review what; nothing of it holds before it is carried out")
record AssignmentPlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) UUID stageId,
        @Schema(required = true) PlanState state,

        @Schema(required = true, description = "The job that makes it, with its progress")
        UUID jobId,

        @Schema(
                required = true,
                nullable = true,
                description = "The group of scorers that it is for; null where the rubric knows none")
        String scorer,

        @Schema(required = true) int expertsEach,
        @Schema(required = true, nullable = true) Integer atMost,
        @Schema(required = true) boolean fieldNeeded,
        @Schema(required = true) boolean avoidDistrict,

        @Schema(required = true, description = "Experts who drop out")
        List<UUID> unavailable,

        @Schema(required = true) Instant madeAt,

        @Schema(required = true, nullable = true, description = "Who asked for it; null for the system")
        String madeByName,

        @Schema(required = true, description = "How many cases it is of, and the pairs of them that stay")
        int cases,

        @Schema(required = true) int kept,

        @Schema(required = true, description = "Pairs to be assigned")
        int added,

        @Schema(required = true, description = "Pairs to be taken back")
        int takenBack,

        @Schema(
                required = true,
                description =
                        "Cases that have fewer experts than they need, or none of their field where one is demanded")
        int lacking,

        @Schema(
                required = true,
                nullable = true,
                description = "Cases of the expert with fewest, of those who have any")
        Integer lowestLoad,

        @Schema(required = true, nullable = true) Integer highestLoad,

        @Schema(
                required = true,
                description = "Whether an expert has seen one that would be taken back: a reason is asked")
        boolean takesBackSeen,

        @Schema(
                required = true,
                description = "How many of the cases have writers who ask that somebody shall not review, unanswered")
        int openAvoidance,

        @Schema(
                required = true,
                description =
                        "How many experts who do not drop out have units that are known by a name alone, so that they are kept"
                                + " from nobody's case by them")
        int unlistedUnits,

        @Schema(required = true) long version)
        implements Versioned {}
