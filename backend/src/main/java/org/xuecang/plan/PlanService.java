package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Begins plans and reads them. */
@ApplicationScoped
public class PlanService {

    @Inject
    WorkPlans plans;

    @Inject
    PlanVersions versions;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    OwnScope scope;

    @Inject
    RequestTime time;

    @Transactional
    PlanView create(CreatePlanRequest request) {
        Optional<UUID> organisation = scope.require(PlanPermission.EDIT, request.organisationId());
        Faults faults = validation.of(request);
        faults.addIf(organisation.isEmpty(), "/organisationId", "not-null");
        LocalDate start = PlanStart.startOr(request.periodStart(), request.year());
        LocalDate end = PlanStart.endOr(request.periodEnd(), request.year());
        PlanStart.checkPeriod(start, end, faults);
        faults.throwIfAny();
        PlanContent content = new PlanContent(request.title(), null, null, null, List.of(), List.of(), List.of());
        return begin(new PlanStart(organisation.orElseThrow(), request.year(), start, end, content, null));
    }

    /**
     * Makes a plan with its first draft. Takes part in an operation that has passed its own gate and checked its input.
     *
     * @throws DomainError 409 {@code plan-exists} where the organisation has an open plan for that year
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView begin(PlanStart start) {
        Optional<WorkPlan> open = plans.findOpen(start.organisationId(), start.year());
        if (open.isPresent()) {
            throw new DomainError(
                    PlanProblem.PLAN_EXISTS,
                    Map.of("year", start.year(), "planId", open.get().id()),
                    List.of(new Fault("/year", "plan-exists", Map.of("year", start.year()))),
                    Map.of());
        }
        WorkPlan plan =
                new WorkPlan(start.organisationId(), start.year(), start.periodStart(), start.periodEnd(), time.now());
        PlanVersion version =
                new PlanVersion(plan.id(), 1, start.content(), null, start.importId(), callerId(), time.now());
        plans.persistAndFlush(plan);
        versions.persistAndFlush(version);
        return PlanView.of(plan, version);
    }

    PlanView get(UUID id, Integer number) {
        WorkPlan plan = seen(id);
        Optional<PlanVersion> shown = number == null
                ? versions.findCurrent(id).or(() -> versions.findDraft(id))
                : versions.findNumber(id, number);
        return PlanView.of(
                plan, shown.filter(version -> isReadable(plan, version)).orElseThrow(PlatformProblem.NOT_FOUND::error));
    }

    PlanView draft(UUID id) {
        WorkPlan plan = seen(id);
        gate.require(PlanPermission.READ_DRAFT, plan.organisationId());
        return PlanView.of(plan, versions.findDraft(id).orElseThrow(PlanProblem.NO_DRAFT::error));
    }

    List<PlanView.VersionView> versions(UUID id) {
        WorkPlan plan = seen(id);
        return versions.findAllOf(id).stream()
                .filter(version -> isReadable(plan, version))
                .map(PlanView.VersionView::of)
                .toList();
    }

    /** @throws DomainError 404 for what the caller may not see: also a plan that was never published */
    WorkPlan seen(UUID id) {
        return gate.seen(
                plans.findByIdOptional(id)
                        .filter(plan ->
                                plan.isPublic() || gate.allows(PlanPermission.READ_DRAFT, plan.organisationId())),
                PlanPermission.READ,
                WorkPlan::organisationId);
    }

    /** @throws DomainError 404 as {@link #seen} */
    public LocalDate firstDay(UUID id) {
        return seen(id).periodStart();
    }

    boolean isReadable(WorkPlan plan, PlanVersion version) {
        return version.state() == PlanVersionState.PUBLISHED
                || gate.allows(PlanPermission.READ_DRAFT, plan.organisationId());
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }
}
