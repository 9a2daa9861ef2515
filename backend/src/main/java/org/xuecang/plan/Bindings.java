package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.NameMatch;
import org.xuecang.organisation.OrganisationNames;
import org.xuecang.plan.content.ContentTree;
import org.xuecang.plan.content.LivingItem;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.platform.problem.Faults;

/** Whom the names of a plan mean, on the day the notice bears, when its old names were in force, else on the plan's first. */
@ApplicationScoped
public class Bindings {

    @Inject
    OrganisationNames names;

    /**
     * The content with every name bound that can mean one organisation or group only; people settle the others.
     *
     * @param firstDay the plan's, to judge by where the notice bears no day
     */
    public PlanContent certain(PlanContent content, UUID organisation, LocalDate firstDay) {
        Map<String, Responsible> meant = new HashMap<>();
        resolve(unbound(content).keySet(), content, organisation, firstDay).forEach((name, match) -> {
            if (match.outcome() == NameMatch.Outcome.EXACT) {
                meant.put(name, bound(name, match.candidates().getFirst()));
            }
        });
        Faults faults = new Faults();
        PlanContent bound = new ContentTree(content).bind(meant).read(faults);
        faults.throwIfAny();
        return bound;
    }

    Map<String, NameMatch> resolve(
            Collection<String> unbound, PlanContent content, UUID organisation, LocalDate firstDay) {
        return names.resolve(unbound, organisation, content.issuedOn() == null ? firstDay : content.issuedOn());
    }

    /** Names without a binding, each with the responsibilities that bear it. */
    static Map<String, Set<UUID>> unbound(PlanContent content) {
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

    private static Responsible bound(String name, NameMatch.Candidate meant) {
        boolean isGroup = meant.kind() == NameMatch.Kind.GROUP;
        return new Responsible(name, Part.RESPONSIBLE, isGroup ? null : meant.id(), isGroup ? meant.id() : null);
    }
}
