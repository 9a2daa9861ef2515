package org.xuecang.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.measure.Measures;
import org.xuecang.plan.content.Contradictions;
import org.xuecang.plan.content.DraftFault;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** What every edit of a draft begins and ends with. */
@RequestScoped
class Drafting {

    /** A plan and its draft, past the gate and the version check. */
    record Desk(WorkPlan plan, PlanVersion draft) {}

    @Inject
    PlanService plans;

    @Inject
    PlanVersions versions;

    @Inject
    WorkPlans stored;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    NodeIds nodeIds;

    @Inject
    Measures measures;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412; 409 {@code no-draft} */
    Desk open(UUID planId, IfMatch seen, PlanPermission permission) {
        WorkPlan plan = plans.seen(planId);
        gate.require(permission, plan.organisationId());
        IfMatch.check(seen, plan);
        return new Desk(plan, versions.findDraft(planId).orElseThrow(PlanProblem.NO_DRAFT::error));
    }

    /** The same for an edit, which a draft in sign-off does not allow. */
    Desk openForEdit(UUID planId, IfMatch seen) {
        Desk desk = open(planId, seen, PlanPermission.EDIT);
        desk.draft().requireDraft();
        return desk;
    }

    /**
     * Whatever is wrong with a content that is about to be written. A contradiction that the draft has already does not
     * keep anybody from changing something else.
     */
    void check(Desk desk, PlanContent content, Faults faults) {
        faults.addAll(validation.of(content));
        nodeIds.check(desk.plan().id(), content, faults);
        Set<String> before =
                contradictions(desk.draft().content()).map(Drafting::named).collect(Collectors.toSet());
        contradictions(content)
                .filter(fault -> !before.contains(named(fault)))
                .forEach(fault -> faults.add(fault.pointer(), fault.code()));
    }

    private Stream<DraftFault> contradictions(PlanContent content) {
        return Contradictions.of(content, binding -> measures.faults(binding.code(), binding.parameters())).stream();
    }

    private static String named(DraftFault fault) {
        return fault.code() + " " + fault.nodeId();
    }

    /** Writes the content and raises the plan's version. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanView save(Desk desk, PlanContent content) {
        desk.draft().rewrite(content);
        return finish(desk);
    }

    PlanView finish(Desk desk) {
        desk.plan().touch(time.now());
        stored.flush();
        return PlanView.of(desk.plan(), desk.draft());
    }
}
