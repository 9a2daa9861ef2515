package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Condition;
import org.xuecang.review.publicnotice.PublicNotice;
import org.xuecang.review.publicnotice.PublicNotices;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;

/**
 * Hands objections to who may see and answer them: who sees all applications of the round, and whoever runs it or stands in
 * for the unit. Nobody sees what is said of a case of their own.
 */
@ApplicationScoped
class ObjectionDesk {

    /** With the names that {@link #where} uses. */
    static final String FROM = "objection o join round_application a on a.id = o.application_id"
            + " join application_round r on r.id = a.round_id";

    @Inject
    Objections objections;

    @Inject
    PublicNotices notices;

    @Inject
    Rounds rounds;

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    /** An objection, the notice to which it is made and the round. */
    record Matter(Objection objection, PublicNotice notice, OpenRound round) {}

    Condition where() {
        Condition runs = gate.furtherWhere(ApplicationPermission.READ_OF_ROUND, "r.organiser_id");
        return gate.furtherWhere(ApplicationPermission.READ_SUBMITTED, "r.organisation_id")
                .or(handlers.handled(runs))
                .and(handlers.notOwn());
    }

    boolean sees(UUID objectionId) {
        return holds(objectionId, where());
    }

    boolean isInvolved(UUID objectionId, UUID person) {
        return holds(objectionId, Involved.is(person));
    }

    private boolean holds(UUID objectionId, Condition wanted) {
        Condition one = Condition.of("o.id = ?", objectionId).and(wanted);
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from " + FROM + " where " + one.sql() + ")",
                        one.parameters().toArray())
                .mapTo(Boolean.class)
                .one());
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    Matter seen(UUID id) {
        return gate.seen(
                objections.findByIdOptional(id).filter(_ -> sees(id)).map(this::matter),
                ObjectionPermission.READ,
                matter -> matter.round().organisationId());
    }

    private Matter matter(Objection objection) {
        PublicNotice notice = notices.findById(objection.noticeId());
        return new Matter(objection, notice, rounds.find(notice.roundId()).orElseThrow());
    }

    /** Whether it is for the caller to answer, and to know who makes it. */
    boolean isForCaller(Matter matter) {
        return gate.allows(ObjectionPermission.SETTLE, matter.round().organisationId())
                && !isInvolved(matter.objection().id(), gate.caller().userId());
    }

    /**
     * For who is not {@link Involved}.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also {@code ran-the-round}
     */
    Matter handled(UUID id, Permission permission) {
        Matter matter = seen(id);
        UUID organisation = matter.round().organisationId();
        if (gate.allows(permission, organisation)
                && isInvolved(id, gate.caller().userId())) {
            throw ObjectionProblem.RAN_THE_ROUND.error();
        }
        gate.require(permission, organisation);
        return matter;
    }

    /**
     * The same, to answer it. The notice is held, so that it is not concluded meanwhile.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also {@code ran-the-round}, 428, 412
     */
    Matter answered(UUID id, IfMatch seen) {
        Matter matter = handled(id, ObjectionPermission.SETTLE);
        IfMatch.check(seen, matter.objection());
        notices.hold(matter.notice());
        return matter;
    }
}
