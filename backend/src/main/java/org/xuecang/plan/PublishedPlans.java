package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.problem.PlatformProblem;

/** Published plans, for the year that is lived by them. */
@ApplicationScoped
public class PublishedPlans {

    @Inject
    WorkPlans plans;

    @Inject
    PlanVersions versions;

    @Inject
    PlanService service;

    public PublishedPlan version(UUID planId, int number) {
        return PublishedPlan.of(
                plans.findById(planId),
                versions.findNumber(planId, number).orElseThrow(PlatformProblem.NOT_FOUND::error));
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 unseen; 409 {@code plan-not-published} */
    public PublishedPlan seen(UUID planId) {
        WorkPlan plan = service.seen(planId);
        return PublishedPlan.of(plan, versions.findCurrent(planId).orElseThrow(PlanProblem.PLAN_NOT_PUBLISHED::error));
    }

    /** The plan of an organisation that is in force on a day. */
    public Optional<UUID> inForce(UUID organisationId, LocalDate day) {
        return plans.findPublishedOn(organisationId, day).map(WorkPlan::id);
    }
}
