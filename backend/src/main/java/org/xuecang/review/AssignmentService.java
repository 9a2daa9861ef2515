package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.AssignReviewsRequest.Assignment;
import org.xuecang.review.ReviewDesk.Opened;
import org.xuecang.review.blind.BlindCases;
import org.xuecang.review.blind.BlindMode;
import org.xuecang.review.event.ReviewsPublished;
import org.xuecang.round.OpenRound;

/** Gives cases to experts, takes them back, and lets the experts see them. */
@ApplicationScoped
public class AssignmentService {

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    AssignmentFaults against;

    @Inject
    OpenAvoidance avoidance;

    @Inject
    ExpertLimits limits;

    @Inject
    RoundRubrics rubrics;

    @Inject
    RoundCases cases;

    @Inject
    BlindCases blind;

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    Event<ReviewsPublished> published;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /**
     * All of them or none, each in the experts' stage where its case stands; the experts see them once they are published.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, 422 with all faults, 409 {@code assigned-meanwhile}
     */
    @Transactional
    public AssignedReviews assign(UUID roundId, AssignReviewsRequest request) {
        OpenRound round = desk.assigning(roundId);
        Set<UUID> stages = desk.stages(round);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        Map<String, Assignment> asked = AssignmentFaults.byPlace(request.assignments());
        Map<String, UUID> given = new LinkedHashMap<>();
        asked.forEach((place, each) -> given.put(place + "/reviewerId", each.reviewerId()));
        against.of(round, stages, asked)
                .addAll(limits.over(round, given, Map.of()))
                .throwIfAny();
        Map<UUID, UUID> stageOf = cases
                .find(request.assignments().stream()
                        .map(Assignment::applicationId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(RoundCase::id, RoundCase::stageId));
        return new AssignedReviews(
                insert(round, stageOf::get, request.assignments()), avoidance.count(stageOf.keySet()));
    }

    /**
     * Changes who reviews what at one stroke.
     *
     * @param added pairs that stand against nothing
     * @param taken reviews that are assigned
     * @param reason for those that their expert has seen
     * @throws DomainError 409 {@code assigned-meanwhile}, {@code review-submitted}, {@code review-closed}
     */
    @Transactional
    public void reassign(OpenRound round, UUID stage, List<Assignment> added, List<UUID> taken, String reason) {
        for (UUID id : taken) {
            reviews.findById(id).takeBack(reason, time.now());
        }
        reviews.flush();
        if (!added.isEmpty()) {
            insert(round, _ -> stage, added);
        }
    }

    private List<UUID> insert(OpenRound round, UnaryOperator<UUID> stageOf, List<Assignment> assignments) {
        List<UUID> ids = assignments.stream().map(_ -> Ids.next()).toList();
        List<String> scorers = rubrics.scorers(round);
        int made = jdbi.withHandle(sql -> sql.execute(
                """
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes,
                    assigned_by, assigned_at, changed_at, version, scorer)
                select asked.id, ?, asked.stage, asked.application, asked.reviewer, 'ASSIGNED', '{}', '[]', ?, ?, ?, 0,
                    asked.scorer
                from unnest(?, ?, ?, ?, ?) as asked(id, stage, application, reviewer, scorer)
                order by asked.application, asked.reviewer on conflict do nothing
                """,
                round.id(),
                gate.caller().account(),
                time.now(),
                time.now(),
                ids.toArray(UUID[]::new),
                assignments.stream()
                        .map(each -> stageOf.apply(each.applicationId()))
                        .toArray(UUID[]::new),
                assignments.stream().map(Assignment::applicationId).toArray(UUID[]::new),
                assignments.stream().map(Assignment::reviewerId).toArray(UUID[]::new),
                assignments.stream()
                        .map(each -> RoundRubrics.meant(scorers, each.scorer()))
                        .toArray(String[]::new)));
        if (made < ids.size()) {
            throw ReviewProblem.ASSIGNED_MEANWHILE.error();
        }
        return ids;
    }

    /**
     * @param reason needed once the expert has seen it
     * @throws DomainError 404, 403, 428, 412, 422, 409 {@code review-submitted}, {@code review-closed}
     */
    @Transactional
    void takeBack(UUID id, IfMatch seen, String reason) {
        Opened found = desk.assigned(id, seen);
        String given = reason == null || reason.isBlank() ? null : reason.strip();
        new Faults()
                .addIf(found.review().isPublished() && given == null, "?reason", "not-null")
                .throwIfAny();
        found.review().takeBack(given, time.now());
        reviews.flush();
    }

    /**
     * Takes back what somebody has of a round and has not handed in, because they review in it no more.
     *
     * @return how much
     */
    @Transactional
    public int takeBackOf(UUID roundId, UUID expert, String reason) {
        List<Review> open = reviews.assignedOf(expert, roundId);
        open.forEach(review -> review.takeBack(reason, time.now()));
        reviews.flush();
        return open.size();
    }

    /**
     * What is assigned in cases that the caller handles, and was not published yet.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, 422
     */
    @Transactional
    public PublishedReviews publish(UUID roundId, PublishReviewsRequest request) {
        OpenRound round = desk.assigning(roundId);
        LocalDate dueOn = request == null ? null : request.dueOn();
        new Faults()
                .addIf(dueOn != null && dueOn.isBefore(time.today()), "/dueOn", "already-past")
                .throwIfAny();
        Map<UUID, List<UUID>> byExpert = published(round, dueOn);
        byExpert.forEach((expert, ids) -> published.fire(new ReviewsPublished(roundId, expert, ids, dueOn)));
        return new PublishedReviews(
                byExpert.values().stream().mapToInt(List::size).sum(), byExpert.size());
    }

    private record Published(UUID id, UUID reviewerId, UUID stageId, UUID applicationId) {}

    private Map<UUID, List<UUID>> published(OpenRound round, LocalDate dueOn) {
        Condition runs = gate.furtherWhere(ReviewPermission.READ_OF_ROUND, "r.organiser_id");
        Condition wanted = Condition.of(
                        "v.round_id = ? and v.state = 'ASSIGNED' and v.published_at is null", round.id())
                .and(handlers.handled(runs));
        List<Object> parameters = new ArrayList<>();
        parameters.add(time.now());
        parameters.add(dueOn);
        parameters.add(time.now());
        parameters.addAll(wanted.parameters());
        List<Published> made =
                jdbi.withHandle(sql -> sql.select("""
                        update review set published_at = ?, due_on = cast(? as date), changed_at = ?, version = version + 1
                        where id in (select v.id from %s where %s) returning id, reviewer_id, stage_id, application_id
                        """.formatted(ReviewSight.FROM, wanted.sql()), parameters.toArray())
                        .map(RecordRows.of(Published.class))
                        .list());
        numberBlind(round, made);
        return made.stream()
                .collect(Collectors.groupingBy(
                        Published::reviewerId, Collectors.mapping(Published::id, Collectors.toList())));
    }

    private void numberBlind(OpenRound round, List<Published> made) {
        made.stream()
                .collect(Collectors.groupingBy(
                        Published::stageId, Collectors.mapping(Published::applicationId, Collectors.toSet())))
                .forEach((stage, seen) -> {
                    if (BlindMode.of(round.stage(stage).orElseThrow()).hidesApplicants()) {
                        blind.number(stage, seen);
                    }
                });
    }
}
