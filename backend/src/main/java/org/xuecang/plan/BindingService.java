package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.NameMatch;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.access.Gate;

/** Proposes whom the names of a draft mean that nobody has bound yet. */
@ApplicationScoped
class BindingService {

    @Inject
    PlanService plans;

    @Inject
    PlanVersions versions;

    @Inject
    Bindings bindings;

    @Inject
    Gate gate;

    @Transactional
    List<BindingSuggestion> suggest(UUID planId) {
        WorkPlan plan = plans.seen(planId);
        gate.require(PlanPermission.EDIT, plan.organisationId());
        PlanContent content = versions.findDraft(planId)
                .orElseThrow(PlanProblem.NO_DRAFT::error)
                .content();
        Map<String, Set<UUID>> unbound = Bindings.unbound(content);
        Map<String, NameMatch> matches =
                bindings.resolve(unbound.keySet(), content, plan.organisationId(), plan.periodStart());
        return unbound.entrySet().stream()
                .map(entry -> {
                    NameMatch match = matches.get(entry.getKey());
                    return new BindingSuggestion(
                            entry.getKey(), List.copyOf(entry.getValue()), match.outcome(), match.candidates());
                })
                .toList();
    }
}
