package org.xuecang.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuecang.plan.AmendmentService;
import org.xuecang.plan.Bindings;
import org.xuecang.plan.PlanPermission;
import org.xuecang.plan.PlanService;
import org.xuecang.plan.PlanStart;
import org.xuecang.plan.PlanView;
import org.xuecang.plan.content.ContentFromDraft;
import org.xuecang.plan.content.Contradictions;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.notice.FindingCode;
import org.xuecang.plan.notice.PlanDraft;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Turns a corrected draft into a plan's first version, or into the next version of a published plan. */
@ApplicationScoped
class AcceptanceService {

    private static final Pattern TARGET = Pattern.compile("(.*/targets/\\d+)(/.*)?");

    @Inject
    ImportService service;

    @Inject
    PlanImports imports;

    @Inject
    PlanService plans;

    @Inject
    AmendmentService amendments;

    @Inject
    Bindings bindings;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Transactional
    PlanView accept(UUID id, IfMatch match, AcceptanceRequest request) {
        PlanImport read = service.writable(id, match);
        UUID organisation = request.organisationId() == null ? read.organisationId() : request.organisationId();
        gate.require(PlanPermission.IMPORT, organisation);
        read.requireOpen();
        PlanDraft draft = request.draft() == null ? read.draft() : request.draft();
        Faults faults = validation.of(request);
        PlanContent content = ContentFromDraft.of(draft, levelsToConfirm(read, request.settledFindings()));
        faults.addAll(validation.of(content), "/draft");
        Contradictions.of(content, _ -> List.of()) // a notice names no measure
                .forEach(fault -> faults.add("/draft" + fault.pointer(), fault.code()));
        PlanStart start = start(organisation, request, draft, content, id, faults);
        boolean silent = request.reason() == null || request.reason().isBlank();
        faults.addIf(request.amends() != null && silent, "/reason", "not-blank");
        faults.throwIfAny();
        LocalDate firstDay = start == null ? plans.firstDay(request.amends()) : start.periodStart();
        PlanContent bound = bindings.certain(content, organisation, firstDay);
        if (request.draft() != null) {
            read.correct(request.draft(), time.now());
        }
        if (request.settledFindings() != null) {
            read.settle(request.settledFindings(), time.now());
        }
        PlanView plan = request.amends() == null
                ? plans.begin(start.with(bound))
                : amendments.amendWith(request.amends(), request.reason(), bound, id);
        read.accept(plan.id(), time.now());
        imports.flush();
        return plan;
    }

    private static PlanStart start(
            UUID organisation,
            AcceptanceRequest request,
            PlanDraft draft,
            PlanContent content,
            UUID importId,
            Faults faults) {
        Integer year = request.year() == null ? draft.year() : request.year();
        if (request.amends() != null) {
            return null;
        }
        faults.addIf(year == null, "/year", "not-null");
        Integer lastYear = draft.yearEnd() == null ? year : draft.yearEnd();
        LocalDate periodStart = PlanStart.startOr(request.periodStart(), year);
        LocalDate periodEnd = PlanStart.endOr(request.periodEnd(), lastYear);
        PlanStart.checkPeriod(periodStart, periodEnd, faults);
        return year == null ? null : new PlanStart(organisation, year, periodStart, periodEnd, content, importId);
    }

    /** Where the reader was in doubt about a level and nobody has settled it, the plan asks again before publication. */
    private static Set<String> levelsToConfirm(PlanImport read, Set<Integer> settled) {
        return read.findings().stream()
                .filter(finding ->
                        finding.code().equals(FindingCode.LEVEL_TO_CONFIRM.code()) && finding.pointer() != null)
                .filter(finding -> settled == null ? finding.needsSettling() : !settled.contains(finding.number()))
                .map(finding -> TARGET.matcher(finding.pointer()))
                .filter(Matcher::matches)
                .map(matched -> matched.group(1))
                .collect(Collectors.toSet());
    }
}
