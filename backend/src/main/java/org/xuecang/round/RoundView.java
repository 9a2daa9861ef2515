package org.xuecang.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.problem.Problem;
import org.xuecang.round.pipeline.StageProgress;

/** A round as its caller may see it. */
@Schema(name = "Round", description = "A call for applications")
public record RoundView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) UUID organiserId,
        @Schema(required = true) String organiserName,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true) String programmeName,
        @Schema(required = true) RoundDescription description,

        @Schema(required = true, description = "The notice's files in their order")
        List<FileView> noticeFiles,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "The first moment that is too late: to staff the one that holds for all who were not given longer,"
                                + " to others the one that holds for their units and themselves; null in a draft that does"
                                + " not say it")
        Instant closesAt,

        @Schema(
                required = true,
                description = "To staff open as long as anybody may hand in, to others as long as they may")
        RoundStanding standing,

        @Schema(required = true, nullable = true) Instant openedAt,

        @Schema(required = true, description = "In their order; empty before it opens")
        List<Stage> stages,

        @Schema(required = true, description = "What it asks beyond form and quotas, in its order")
        List<RuleView> rules,

        @Schema(required = true, description = "All units together; of others than staff, only their own")
        Places places,

        @Schema(required = true, description = "For staff; for others empty")
        List<StandIn> standIns,

        @Schema(
                required = true,
                description =
                        "The earliest first; of those for one unit or one applicant, others than staff see their own")
        List<Extension> extensions,

        @Schema(
                required = true,
                description =
                        "Groups of scorers that its rubric knows, the usual one first; none where all weigh the same")
        List<String> scorers,

        @Schema(
                required = true,
                description =
                        "Whether the end of its window can be moved to a later time: not once the window has ended and"
                                + " cases have come to where they are decided; for others than staff false")
        boolean extendable,

        @Schema(
                required = true,
                description = "What stops a draft from opening; of one that has opened, whose cases nobody can handle")
        List<Problem.Entry> hindrances,

        @Schema(required = true) long version)
        implements Versioned {

    /** A stage of a round. */
    @Schema(name = "RoundStage")
    public record Stage(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "formal-check")
            String kind,

            @Schema(required = true) String staffName,
            @Schema(required = true) String applicantName,
            @Schema(required = true) Map<String, String> settings,

            @Schema(
                    required = true,
                    nullable = true,
                    description =
                            "The first moment that is too late for it; null where it lasts as long as it has cases")
            Instant endsAt,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "How many cases stand in it; null for others than staff")
            Integer waiting,

            @Schema(
                    required = true,
                    nullable = true,
                    description =
                            "How many of them cannot go on any more, because it is over or they were not corrected in"
                                    + " time; null for others than staff")
            Integer leftOver,

            @Schema(nullable = true) StageProgress progress) {

        /** Without what stands in it. */
        static Stage of(
                UUID id,
                String kind,
                String staffName,
                String applicantName,
                Map<String, String> settings,
                Instant endsAt) {
            return new Stage(id, kind, staffName, applicantName, settings, endsAt, null, null, null);
        }

        Stage counted(StageCount count, StageProgress come) {
            return new Stage(
                    id, kind, staffName, applicantName, settings, endsAt, count.waiting(), count.leftOver(), come);
        }

        /** Whether nobody can work in it any more. */
        public boolean isOver(Instant now) {
            return endsAt != null && !now.isBefore(endsAt);
        }
    }

    /** How many may be recommended and have been. */
    @Schema(name = "RoundPlaces")
    public record Places(
            @Schema(required = true) int units,
            @Schema(required = true) int atMost,
            @Schema(required = true) int used) {}

    /** Who handles a unit's cases. */
    @Schema(name = "RoundStandIn")
    public record StandIn(
            @Schema(required = true) UUID unitId,
            @Schema(required = true) String unitName,
            @Schema(required = true) UUID userId,
            @Schema(required = true) String userName) {}

    /** When the end was moved, why, and for whom: for all, one unit or one applicant. */
    @Schema(name = "RoundExtension")
    public record Extension(
            @Schema(required = true) Instant from,
            @Schema(required = true) Instant to,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant decidedAt,

            @Schema(required = true, nullable = true, description = "For this unit only")
            UUID unitId,

            @Schema(required = true, nullable = true) String unitName,

            @Schema(required = true, nullable = true, description = "For this person only")
            UUID applicantId,

            @Schema(required = true, nullable = true) String applicantName) {}
}
