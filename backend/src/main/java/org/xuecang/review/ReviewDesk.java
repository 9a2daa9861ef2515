package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.Rounds;

/** Hands reviews and rounds to who may see, write or assign; who assigns is one of the round's {@link RoundActors} then. */
@ApplicationScoped
public class ReviewDesk {

    @Inject
    Reviews reviews;

    @Inject
    ReviewSight sight;

    @Inject
    ApplicationSight applications;

    @Inject
    RoundCases cases;

    @Inject
    CaseHandlers handlers;

    @Inject
    OwnCase owned;

    @Inject
    Rounds rounds;

    @Inject
    Conflicts conflicts;

    @Inject
    RoundActors actors;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    /** A review and the round and the case that it is of. */
    record Opened(Review review, OpenRound round, RoundCase reviewed) {

        /** Whether it can still be written. */
        boolean isOpen() {
            return review.state() == ReviewState.ASSIGNED && reviewed.standsIn(review.stageId());
        }

        /** @throws DomainError 409 {@code review-closed} where the case has gone on */
        void requireCaseHere() {
            if (review.state() == ReviewState.ASSIGNED && !reviewed.standsIn(review.stageId())) {
                throw ReviewProblem.REVIEW_CLOSED.error();
            }
        }
    }

    /** @throws DomainError 404 for what the caller may not see */
    Opened seen(UUID id) {
        Optional<Opened> found =
                reviews.findByIdOptional(id).filter(_ -> sight.sees(id)).map(this::opened);
        return gate.seen(found, ReviewPermission.READ, seen -> seen.round().organisationId());
    }

    private Opened opened(Review review) {
        return new Opened(
                review,
                rounds.find(review.roundId()).orElseThrow(),
                cases.find(review.applicationId()).orElseThrow());
    }

    /** For the expert whose review it is: @throws DomainError 404, 403 also to another expert, 428, 412 */
    Opened written(UUID id, IfMatch seen) {
        Opened found = seen(id);
        UUID organisation = found.round().organisationId();
        boolean isTheirs = found.review().reviewerId().equals(gate.caller().userId());
        if (gate.allows(ReviewPermission.SCORE, organisation) && !isTheirs) {
            throw ReviewProblem.NOT_YOUR_REVIEW.error();
        }
        gate.require(ReviewPermission.SCORE, organisation);
        IfMatch.check(seen, found.review());
        return found;
    }

    /** For who assigns: @throws DomainError 404, 403 also where it is an own case, 428, 412 */
    Opened assigned(UUID id, IfMatch seen) {
        Opened found = seen(id);
        require(
                found.round().organisationId(),
                handlers.refusal(
                        found.round(), found.reviewed().id(), found.reviewed().unitId()));
        IfMatch.check(seen, found.review());
        actors.acted(found.round().id());
        return found;
    }

    /** A round in which the caller assigns cases: @throws DomainError 404, 403 {@code not-the-organiser} */
    public OpenRound assigning(UUID roundId) {
        OpenRound round = gate.seen(rounds.find(roundId), ReviewPermission.ASSIGN, OpenRound::organisationId);
        require(round.organisationId(), handlers.outside(round));
        actors.acted(roundId);
        return round;
    }

    /** What a list of a round's experts must know of the round. */
    public record ListedRound(
            UUID organisationId, UUID organiserId, boolean standsIn, boolean hasCase, boolean isOwn) {}

    /**
     * A round whose experts the caller reads, asked in one statement.
     *
     * @param application of which is told whether it is a case of the round; one that is hidden from the caller is none; or null
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case} where the application is one
     */
    public ListedRound listed(UUID roundId, UUID application) {
        Condition shown = owned.shown();
        Condition own = shown.and(handlers.notOwn().negated());
        List<Object> parameters = new ArrayList<>(Arrays.asList(gate.caller().userId(), application));
        parameters.addAll(shown.parameters());
        parameters.add(application);
        parameters.addAll(own.parameters());
        parameters.add(roundId);
        Optional<ListedRound> found = jdbi.withHandle(
                sql -> sql.select("""
                        select r.organisation_id, r.organiser_id,
                            exists (select 1 from round_stand_in s where s.round_id = r.id and s.user_id = ?) as stands_in,
                            exists (select 1 from round_application a where a.id = ? and a.round_id = r.id and %s and (%s)) as has_case,
                            exists (select 1 from round_application a where a.id = ? and a.round_id = r.id and (%s)) as is_own
                        from application_round r where r.id = ? and r.state in ('OPEN', 'CONCLUDED')
                        """.formatted(RoundCases.HANDED_IN, shown.sql(), own.sql()), parameters.toArray())
                        .map(RecordRows.of(ListedRound.class))
                        .findOne());
        ListedRound round = gate.seen(found, ReviewPermission.ASSIGN, ListedRound::organisationId);
        require(
                round.organisationId(),
                handlers.outside(round.organiserId(), round::standsIn)
                        .or(() -> round.isOwn() ? Optional.of(CaseHandlers.ownCase()) : Optional.empty()));
        return round;
    }

    /** Of rows of {@link ApplicationSight#FROM}: that the caller reads all that experts do about the case, without being one of them. */
    public Condition readByStaff() {
        return sight.staff();
    }

    /** A round of whose cases staff read something: @throws DomainError 404 to all others, experts too */
    public OpenRound readByStaff(UUID roundId) {
        Optional<OpenRound> found = rounds.find(roundId).filter(this::isReadByStaff);
        return gate.seen(found, ReviewPermission.READ, OpenRound::organisationId);
    }

    private boolean isReadByStaff(OpenRound round) {
        return gate.allows(ReviewPermission.READ_OF_ROUND, round.organiserId())
                || gate.allows(ReviewPermission.OVERSEE, round.organisationId())
                || rounds.isStandIn(round.id(), gate.caller().userId());
    }

    /** A case that the caller handles: @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case} */
    public RoundCase handled(UUID applicationId) {
        Optional<RoundCase> found = cases.find(applicationId).filter(_ -> applications.sees(applicationId));
        OpenRound round = gate.seen(
                found.flatMap(each -> rounds.find(each.roundId())),
                ApplicationPermission.READ,
                OpenRound::organisationId);
        RoundCase handled = found.orElseThrow();
        require(round.organisationId(), handlers.refusal(round, handled.id(), handled.unitId()));
        actors.acted(round.id());
        return handled;
    }

    /** Whether the caller handles a case. */
    boolean handles(RoundCase found, OpenRound round) {
        return gate.allows(ReviewPermission.ASSIGN, round.organisationId())
                && handlers.refusal(round, found.id(), found.unitId()).isEmpty();
    }

    /** A round in which the caller has reviews: @throws DomainError 404 */
    OpenRound reviewing(UUID roundId) {
        Optional<OpenRound> found = rounds.find(roundId).filter(_ -> sight.reviewsIn(roundId));
        OpenRound round = gate.seen(found, ReviewPermission.SCORE, OpenRound::organisationId);
        gate.require(ReviewPermission.SCORE, round.organisationId());
        return round;
    }

    /** What the caller has to hand in of a round: cases that have not gone, and stand in no conflict with them. */
    List<Opened> openOf(OpenRound round) {
        UUID expert = gate.caller().userId();
        List<Review> open = reviews.openOf(expert, round.id());
        Conflicts.Known known =
                conflicts.known(open.stream().map(Review::applicationId).toList(), List.of(expert));
        Map<UUID, RoundCase> found = cases
                .find(open.stream().map(Review::applicationId).toList())
                .stream()
                .collect(Collectors.toMap(RoundCase::id, Function.identity()));
        return open.stream()
                .map(review -> new Opened(review, round, found.get(review.applicationId())))
                .filter(Opened::isOpen)
                .filter(each -> known.between(each.reviewed(), expert).isEmpty())
                .toList();
    }

    private void require(UUID organisation, Optional<DomainError> refusal) {
        if (gate.allows(ReviewPermission.ASSIGN, organisation) && refusal.isPresent()) {
            throw refusal.get();
        }
        gate.require(ReviewPermission.ASSIGN, organisation);
    }

    /** @throws DomainError 404 where the round has no such stage */
    Set<UUID> stages(OpenRound round) {
        Set<UUID> stages = Set.copyOf(ReviewStages.of(round).ids());
        if (stages.isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return stages;
    }
}
