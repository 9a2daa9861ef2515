package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.NameMatch;
import org.xuecang.organisation.OrganisationNames;
import org.xuecang.plan.content.LivingItem;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;

/** Proposes whom the names of a draft mean, on the day the notice bears: then its old names were in force. */
@ApplicationScoped
class BindingService {

    @Inject
    PlanService plans;

    @Inject
    PlanVersions versions;

    @Inject
    OrganisationNames names;

    @Inject
    Gate gate;

    @Transactional
    List<BindingSuggestion> suggest(UUID planId) {
        WorkPlan plan = plans.seen(planId);
        gate.require(PlanPermission.EDIT, plan.organisationId());
        PlanContent content = versions.findDraft(planId)
                .orElseThrow(PlanProblem.NO_DRAFT::error)
                .content();
        Map<String, Set<UUID>> unbound = unbound(content);
        LocalDate day = content.issuedOn() == null ? plan.periodStart() : content.issuedOn();
        Map<String, NameMatch> matches = names.resolve(unbound.keySet(), plan.organisationId(), day);
        return unbound.entrySet().stream()
                .map(entry -> {
                    NameMatch match = matches.get(entry.getKey());
                    return new BindingSuggestion(
                            entry.getKey(), List.copyOf(entry.getValue()), match.outcome(), match.candidates());
                })
                .toList();
    }

    private static Map<String, Set<UUID>> unbound(PlanContent content) {
        Map<String, Set<UUID>> unbound = new LinkedHashMap<>();
        LivingItem.of(content).stream()
                .map(LivingItem::responsibility)
                .filter(responsibility -> responsibility != null)
                .forEach(responsibility -> responsibility.units().stream()
                        .filter(unit -> !unit.hasBinding())
                        .forEach(unit -> unbound.computeIfAbsent(unit.name(), _ -> new LinkedHashSet<>())
                                .add(responsibility.id())));
        return unbound;
    }
}
