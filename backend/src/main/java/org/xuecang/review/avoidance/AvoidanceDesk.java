package org.xuecang.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.review.ExpertReviewStage;
import org.xuecang.review.ReviewPermission;

/** Hands what writers ask for to the writers, to the leader of the unit and to who handles the case, and to nobody else. */
@ApplicationScoped
class AvoidanceDesk {

    /** Of a row of {@code a}: that it can still be said who shall not review it. */
    private static final String OPEN = """
            a.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
            and exists (select 1 from round_stage s where s.round_id = a.round_id and s.kind = '%s')
            and not exists (select 1 from review v where v.application_id = a.id and v.published_at is not null)
            """.formatted(ExpertReviewStage.CODE);

    @Inject
    ApplicationSight sight;

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    private record Row(UUID id, UUID unitId, UUID organisationId, boolean writes, boolean handles, boolean open) {}

    /**
     * An application as it stands for what is asked of it.
     *
     * @param asks whether the caller may speak for it: as one who writes it, or as the leader of its unit
     * @param handles whether the caller answers
     * @param isOpen whether somebody may be named still
     */
    record Asked(UUID applicationId, boolean asks, boolean handles, boolean isOpen) {}

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 {@code avoidance-not-yours} */
    Asked seen(UUID applicationId) {
        gate.requireSelf();
        Condition writes = sight.writtenByCaller();
        Condition handles = handled();
        Condition seen = Condition.of("a.id = ?", applicationId).and(sight.where());
        List<Object> parameters = new ArrayList<>(writes.parameters());
        parameters.addAll(handles.parameters());
        parameters.addAll(seen.parameters());
        Row row = jdbi.withHandle(sql -> sql.select(
                                """
                        select a.id, a.unit_id, r.organisation_id, (%s) as writes, (%s) as handles, (%s) as open
                        from %s where %s
                        """.formatted(writes.sql(), handles.sql(), OPEN, ApplicationSight.FROM, seen.sql()),
                                parameters.toArray())
                        .map(RecordRows.of(Row.class))
                        .findOne())
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        boolean asks = row.writes() || gate.allows(ApplicationPermission.ENDORSE, row.unitId());
        if (!asks && !row.handles()) {
            throw AvoidanceProblem.AVOIDANCE_NOT_YOURS.error();
        }
        return new Asked(row.id(), asks, row.handles(), row.open());
    }

    /**
     * For who speaks for the application; held until the transaction ends, so that what is asked for at once is counted.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code avoidance-not-yours}, 409 {@code avoidance-closed}
     */
    Asked asking(UUID applicationId) {
        Asked asked = seen(applicationId);
        if (!asked.asks()) {
            throw AvoidanceProblem.AVOIDANCE_NOT_YOURS.error();
        }
        if (!asked.isOpen()) {
            throw AvoidanceProblem.AVOIDANCE_CLOSED.error();
        }
        jdbi.useHandle(sql -> sql.select("select id from round_application where id = ? for update", applicationId)
                .mapTo(UUID.class)
                .one());
        return asked;
    }

    /** That the caller answers what is asked of a case; of rows of {@link ApplicationSight#FROM}. */
    Condition handled() {
        return Condition.of(RoundCases.HANDED_IN)
                .and(gate.furtherWhere(ReviewPermission.ASSIGN, "r.organisation_id"))
                .and(handlers.handled());
    }

    /** That it does not speak of the caller, who does not learn what is said of them; of a row of {@code avoidance_request w}. */
    Condition notOfCaller() {
        Caller caller = gate.caller();
        return caller.isSystem()
                ? Condition.TRUE
                : Condition.of(
                        "(w.asked_by = ? or person_name_key(w.person_name)"
                                + " <> (select person_name_key(me.display_name) from app_user me where me.id = ?))",
                        caller.userId(),
                        caller.userId());
    }

    Optional<UUID> callerId() {
        return gate.caller().isSystem()
                ? Optional.empty()
                : Optional.of(gate.caller().userId());
    }
}
