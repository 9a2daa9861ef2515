package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xuecang.plan.content.ContentChange;
import org.xuecang.plan.content.ContentDiff;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Opens the next version of a published plan, and tells what a version changes. */
@ApplicationScoped
public class AmendmentService {

    @Inject
    PlanService plans;

    @Inject
    WorkPlans stored;

    @Inject
    PlanVersions versions;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Transactional
    PlanView amend(UUID planId, IfMatch seen, AmendmentRequest request) {
        WorkPlan plan = plans.seen(planId);
        gate.require(PlanPermission.EDIT, plan.organisationId());
        IfMatch.check(seen, plan);
        validation.of(request).throwIfAny();
        return open(plan, request.reason(), null, null);
    }

    /**
     * Opens version n+1 with a content of its own, as when a second notice of the year is accepted.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403; 409 {@code draft-exists}, {@code plan-not-published},
     *     {@code plan-closed}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView amendWith(UUID planId, String reason, PlanContent content, UUID importId) {
        WorkPlan plan = plans.seen(planId);
        gate.require(PlanPermission.EDIT, plan.organisationId());
        return open(plan, reason, content, importId);
    }

    PlanView open(WorkPlan plan, String reason, PlanContent content, UUID importId) {
        plan.requirePublished();
        if (versions.findDraft(plan.id()).isPresent()) {
            throw PlanProblem.DRAFT_EXISTS.error();
        }
        PlanVersion current = versions.findCurrent(plan.id()).orElseThrow(PlanProblem.PLAN_NOT_PUBLISHED::error);
        PlanVersion next = new PlanVersion(
                plan.id(),
                current.number() + 1,
                content == null ? current.content() : content,
                reason,
                importId,
                plans.callerId(),
                time.now());
        versions.persist(next);
        plan.touch(time.now());
        stored.flush();
        return PlanView.of(plan, next);
    }

    /** What a version changes against the published one before it; for the first, everything is added. */
    List<ContentChange> changes(UUID planId, int number) {
        WorkPlan plan = plans.seen(planId);
        PlanVersion version = versions.findNumber(planId, number)
                .filter(found -> plans.isReadable(plan, found))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        PlanContent before = versions.findPublishedBefore(planId, number)
                .map(PlanVersion::content)
                .orElse(PlanContent.EMPTY);
        return ContentDiff.between(before, version.content());
    }
}
