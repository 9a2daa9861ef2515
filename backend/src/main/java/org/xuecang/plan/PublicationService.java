package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.plan.Drafting.Desk;
import org.xuecang.plan.content.ContentFaults;
import org.xuecang.plan.content.DraftFault;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.ProblemTexts;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.signoff.SignOffSubject;
import org.xuecang.signoff.SignOffs;

/** Says what a draft lacks, and sends it for sign-off; what comes of that, {@link PlanSignOff} hears. */
@ApplicationScoped
class PublicationService {

    @Inject
    Drafting drafting;

    @Inject
    PlanService plans;

    @Inject
    PlanVersions versions;

    @Inject
    PlanSurroundings surroundings;

    @Inject
    OpenFindings findings;

    @Inject
    SignOffs signOffs;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    CallerTexts words;

    List<DraftFaultView> faults(UUID planId) {
        WorkPlan plan = plans.seen(planId);
        gate.require(PlanPermission.READ_DRAFT, plan.organisationId());
        PlanVersion draft = versions.findDraft(planId).orElseThrow(PlanProblem.NO_DRAFT::error);
        ProblemTexts texts = words.texts();
        return faults(plan, draft).stream()
                .map(fault -> DraftFaultView.of(fault, texts))
                .toList();
    }

    @Transactional
    PlanView publish(UUID planId, IfMatch seen) {
        Desk desk = drafting.open(planId, seen, PlanPermission.PUBLISH);
        desk.draft().requireDraft();
        List<DraftFault> faults = faults(desk.plan(), desk.draft());
        if (!faults.isEmpty()) {
            throw new DomainError(
                    PlanProblem.NOT_PUBLISHABLE,
                    Map.of("count", faults.size()),
                    faults.stream()
                            .map(fault -> new Fault(fault.pointer(), fault.code(), fault.parameters()))
                            .toList(),
                    Map.of());
        }
        UUID signOff = signOffs.start(new SignOffSubject(
                PlanSignOff.SUBJECT_TYPE, desk.draft().id(), desk.plan().organisationId(), title(desk)));
        desk.draft().send(signOff, PlanSignOff.hash(desk.plan(), desk.draft()));
        return drafting.finish(desk);
    }

    private List<DraftFault> faults(WorkPlan plan, PlanVersion draft) {
        PlanContent content = draft.content();
        List<DraftFault> faults = new ArrayList<>(ContentFaults.of(
                content, plan.periodStart(), plan.periodEnd(), surroundings.on(plan.within(time.today()), content)));
        if (draft.importId() != null) {
            faults.addAll(findings.of(draft.importId()));
        }
        return faults;
    }

    private static String title(Desk desk) {
        String title = desk.draft().content().title() + "（第 " + desk.draft().number() + " 版）";
        return title.length() <= SignOffSubject.LONGEST_TITLE
                ? title
                : title.substring(title.length() - SignOffSubject.LONGEST_TITLE);
    }
}
