package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.plan.content.CarryOver;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.time.RequestTime;

/** The plan's own part of closing a year; {@code progress} settles the items. */
@ApplicationScoped
public class ClosedPlans {

    @Inject
    PlanService plans;

    @Inject
    WorkPlans stored;

    @Inject
    PlanVersions versions;

    @Inject
    AmendmentService amendments;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412; 409 where it is not open, or has a draft */
    public PublishedPlan openForClosing(UUID planId, IfMatch seen) {
        WorkPlan plan = plans.seen(planId);
        gate.require(PlanPermission.CLOSE, plan.organisationId());
        IfMatch.check(seen, plan);
        plan.requirePublished();
        if (versions.findDraft(planId).isPresent()) {
            throw PlanProblem.DRAFT_EXISTS.error();
        }
        return PublishedPlan.of(plan, versions.findCurrent(planId).orElseThrow());
    }

    /**
     * Closes the plan and puts the carried items into the next year's draft, which is made where there is none.
     *
     * @return the next year's plan, where anything was carried over
     * @throws org.xuecang.platform.problem.DomainError 409 {@code next-year-in-sign-off}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> close(UUID planId, Set<UUID> carried) {
        WorkPlan plan = stored.findById(planId);
        PlanContent content = versions.findCurrent(planId).orElseThrow().content();
        Optional<UUID> next = carried.isEmpty() ? Optional.empty() : Optional.of(carry(plan, content, carried));
        plan.close(time.now());
        stored.flush();
        return next;
    }

    public PlanState state(UUID planId) {
        return stored.findById(planId).state();
    }

    public long version(UUID planId) {
        return stored.findById(planId).version();
    }

    private UUID carry(WorkPlan plan, PlanContent content, Set<UUID> carried) {
        int year = plan.year() + 1;
        Optional<WorkPlan> open = stored.findOpen(plan.organisationId(), year);
        if (open.isEmpty()) {
            PlanContent begun =
                    new PlanContent(null, null, null, null, List.of(), List.of(), CarryOver.of(content, carried));
            return plans.begin(new PlanStart(
                            plan.organisationId(),
                            year,
                            plan.periodEnd().plusDays(1),
                            plan.periodEnd().plusYears(1),
                            begun,
                            null))
                    .id();
        }
        WorkPlan next = open.get();
        PlanVersion draft = versions.findDraft(next.id()).orElseGet(() -> {
            amendments.open(next, plan.year() + " → " + year + " 结转", null, null);
            return versions.findDraft(next.id()).orElseThrow();
        });
        if (draft.state() == PlanVersionState.IN_SIGN_OFF) {
            throw PlanProblem.NEXT_YEAR_IN_SIGN_OFF.error(Map.of("year", year, "closing", plan.year()));
        }
        draft.rewrite(CarryOver.into(draft.content(), content, carried));
        next.touch(time.now());
        return next.id();
    }
}
