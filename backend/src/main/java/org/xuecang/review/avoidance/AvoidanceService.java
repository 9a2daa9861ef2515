package org.xuecang.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ConflictService;
import org.xuecang.review.ReviewDesk;
import org.xuecang.review.avoidance.AvoidanceDesk.Asked;

/** Writers ask that somebody shall not review; staff answer. */
@ApplicationScoped
class AvoidanceService {

    /** What stands with the conflict; the writers' own words stay with their request. */
    private static final String ACCEPTED = "申报方申请回避，经核实采纳。";

    @Inject
    AvoidanceDesk desk;

    @Inject
    AvoidanceRequests requests;

    @Inject
    AvoidanceViews views;

    @Inject
    AvoidanceNotices notices;

    @Inject
    ReviewDesk reviews;

    @Inject
    ConflictService conflicts;

    @Inject
    AppUsers people;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 {@code avoidance-not-yours} */
    ApplicationAvoidanceView of(UUID applicationId) {
        return views.of(desk.seen(applicationId));
    }

    /**
     * Until the first review of the application is published.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code avoidance-not-yours}, 409 {@code avoidance-closed},
     *     {@code avoidance-full}, 422
     */
    @Transactional
    AvoidanceRequestView ask(UUID applicationId, AskAvoidanceRequest request) {
        validation.of(request).throwIfAny();
        Asked asked = desk.asking(applicationId);
        new Faults()
                .addIf(requests.names(applicationId, request), "/personName", "twice")
                .throwIfAny();
        if (requests.count("applicationId", applicationId) >= AvoidanceViews.MOST) {
            throw AvoidanceProblem.AVOIDANCE_FULL.error();
        }
        UUID by = desk.callerId().orElseThrow();
        AvoidanceRequest made = new AvoidanceRequest(Ids.next(), applicationId, request, by, time.now());
        requests.persistAndFlush(made);
        return views.one(asked, made.id());
    }

    /**
     * As long as nobody has answered; nothing is kept of it.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code avoidance-not-yours}, 428, 412, 409 {@code avoidance-decided}
     */
    @Transactional
    void withdraw(UUID applicationId, UUID id, IfMatch seen) {
        if (!desk.seen(applicationId).asks()) {
            throw AvoidanceProblem.AVOIDANCE_NOT_YOURS.error();
        }
        AvoidanceRequest request = found(applicationId, id, seen);
        request.requireOpen();
        requests.delete(request);
        requests.flush();
    }

    /**
     * The person never has the case again, and what they have of it is taken away as of any declared conflict. Not one who writes
     * the case: whoever they meant, it was not themselves.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 428, 412, 422,
     *     409 {@code avoidance-decided}
     */
    @Transactional
    AvoidanceRequestView accept(UUID applicationId, UUID id, IfMatch seen, AcceptAvoidanceRequest request) {
        RoundCase asked = reviews.handled(applicationId);
        AvoidanceRequest wanted = found(applicationId, id, seen);
        Faults faults = validation.of(request);
        UUID person = request.personId();
        faults.addIf(person != null && asked.writers().contains(person), "/personId", "reviewer-is-writer");
        faults.addIf(person != null && people.names(Set.of(person)).isEmpty(), "/personId", "unknown-reference");
        faults.throwIfAny();
        wanted.accept(person, desk.callerId().orElse(null), time.now());
        requests.flush();
        AvoidanceRequestView answer = views.one(new Asked(applicationId, false, true, false), id);
        conflicts.keepFrom(applicationId, person, ACCEPTED);
        notices.accepted(wanted);
        return answer;
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 428, 412, 422,
     *     409 {@code avoidance-decided}
     */
    @Transactional
    AvoidanceRequestView decline(UUID applicationId, UUID id, IfMatch seen, DeclineAvoidanceRequest request) {
        reviews.handled(applicationId);
        AvoidanceRequest wanted = found(applicationId, id, seen);
        validation.of(request).throwIfAny();
        wanted.decline(request.reason().strip(), desk.callerId().orElse(null), time.now());
        requests.flush();
        notices.declined(wanted);
        return views.one(new Asked(applicationId, false, true, false), id);
    }

    private AvoidanceRequest found(UUID applicationId, UUID id, IfMatch seen) {
        views.one(new Asked(applicationId, false, false, false), id);
        AvoidanceRequest request = requests.findByIdOptional(id).orElseThrow(PlatformProblem.NOT_FOUND::error);
        IfMatch.check(seen, request);
        return request;
    }
}
