package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ReviewDesk.Opened;
import org.xuecang.review.event.ReviewerExcused;
import org.xuecang.review.event.ReviewsSubmitted;
import org.xuecang.review.tie.PersonTies;
import org.xuecang.round.OpenRound;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.Scored;

/** An expert reads, scores, hands in, or asks to be excused. */
@ApplicationScoped
public class ReviewService {

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    ReviewViews views;

    @Inject
    RoundRubrics rubrics;

    @Inject
    Conflicts conflicts;

    @Inject
    PersonTies ties;

    @Inject
    Validation validation;

    @Inject
    Event<ReviewsSubmitted> submitted;

    @Inject
    Event<ReviewerExcused> excused;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    ReviewView get(UUID id) {
        return views.of(desk.seen(id));
    }

    /**
     * It may be unfinished.
     *
     * @throws DomainError 404, 403, 428, 412, 409 {@code review-submitted}, {@code review-closed}, 422 with all faults
     */
    @Transactional
    public ReviewView patch(UUID id, IfMatch seen, MergePatch patch) {
        Opened found = desk.written(id, seen);
        found.requireCaseHere();
        ReviewSheet wanted = patch.applyTo(found.review().sheet());
        RubricContent rubric = rubrics.of(found.round(), found.reviewed());
        Faults faults = validation.of(wanted);
        if (wanted.scores() != null && wanted.vetoes() != null) {
            faults.addAll(SheetFaults.of(rubric, wanted));
        }
        faults.throwIfAny();
        found.review().write(wanted, Scored.total(rubric.criteria(), wanted.scores()), time.now());
        return views.written(found);
    }

    /**
     * All that the caller has in a round, together; nothing of it changes afterwards. Cases with which they came to a conflict
     * since they were assigned are theirs no longer.
     *
     * @throws DomainError 404, 409 {@code review-submitted} where there is nothing left, 422 {@code reviews-unfinished} with
     *     each missing score
     */
    @Transactional
    public SubmittedReviews submit(UUID roundId) {
        OpenRound round = desk.reviewing(roundId);
        List<Opened> open = desk.openOf(round);
        if (open.isEmpty()) {
            throw ReviewProblem.REVIEW_SUBMITTED.error();
        }
        UUID expert = open.getFirst().review().reviewerId();
        requireFinished(open);
        open.forEach(each -> each.review().submit(time.now()));
        reviews.flush();
        List<UUID> ids = open.stream().map(each -> each.review().id()).toList();
        submitted.fire(new ReviewsSubmitted(roundId, expert, ids, isComplete(roundId)));
        return new SubmittedReviews(ids.size());
    }

    private void requireFinished(List<Opened> open) {
        Faults faults = new Faults();
        open.forEach(each -> SheetFaults.missing(
                        rubrics.of(each.round(), each.reviewed()), each.review().sheet())
                .forEach(key -> faults.add("/" + each.review().id() + "/scores/" + key, "score-missing")));
        faults.throwIfAny(ReviewProblem.REVIEWS_UNFINISHED);
    }

    private boolean isComplete(UUID roundId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select not exists (select 1 from review v join round_application a on a.id = v.application_id
                            where v.round_id = ? and v.state = 'ASSIGNED' and a.state = 'SUBMITTED')
                        """, roundId).mapTo(Boolean.class).one());
    }

    /**
     * The case can be given to somebody else; never again to this expert. What they are to its writers holds in every round.
     *
     * @throws DomainError 404, 403, 428, 412, 422, 409 {@code review-submitted}, {@code review-closed}
     */
    @Transactional
    public void excuse(UUID id, IfMatch seen, ExcusalRequest request) {
        Opened found = desk.written(id, seen);
        validation.of(request).throwIfAny();
        Review review = found.review();
        String reason = request.reason().strip();
        review.excuse(reason, time.now());
        conflicts.declare(review.applicationId(), review.reviewerId(), reason);
        if (request.tie() != null) {
            UUID organisation = found.round().organisationId();
            for (UUID writer : found.reviewed().writers()) {
                ties.say(organisation, request.tie(), review.reviewerId(), writer, reason);
            }
        }
        reviews.flush();
        excused.fire(new ReviewerExcused(id, review.roundId()));
    }
}
