package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.xuecang.plan.content.ContentDues;
import org.xuecang.plan.event.PlanPublished;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** Publishes a plan without a sign-off, for the system alone: the demo world has no leader to sign. */
@ApplicationScoped
public class PlanSeeding {

    @Inject
    PlanService plans;

    @Inject
    WorkPlans stored;

    @Inject
    PlanVersions versions;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    Event<PlanPublished> published;

    /**
     * @param dueInDays when items are due, in days from the given one; kept within the period
     * @throws org.xuecang.platform.problem.DomainError 403 for anybody but the system
     */
    @Transactional
    public UUID publish(PlanStart start, Map<UUID, Integer> dueInDays, LocalDate from) {
        if (!gate.caller().isSystem()) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        var dated = ContentDues.set(start.content(), dueInDays, from, start.periodStart(), start.periodEnd());
        UUID id = plans.begin(new PlanStart(
                        start.organisationId(), start.year(), start.periodStart(), start.periodEnd(), dated, null))
                .id();
        WorkPlan plan = stored.findById(id);
        PlanVersion version = versions.findDraft(id).orElseThrow();
        version.send(null, PlanSignOff.hash(plan, version));
        version.publish(time.now());
        plan.publish(time.now());
        stored.flush();
        published.fire(new PlanPublished(id, version.id(), version.number(), plan.organisationId()));
        return id;
    }
}
