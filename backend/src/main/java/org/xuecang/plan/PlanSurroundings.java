package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.measure.Measures;
import org.xuecang.plan.content.ContentFaults;
import org.xuecang.plan.content.LivingItem;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.plan.content.Target.MeasureBinding;

/** Looks up, in two statements, what the check of a content needs to know of organisations and groups on a day. */
@ApplicationScoped
class PlanSurroundings {

    @Inject
    Jdbi jdbi;

    @Inject
    Measures measures;

    ContentFaults.Surroundings on(LocalDate day, PlanContent content) {
        List<Responsible> units = LivingItem.of(content).stream()
                .map(LivingItem::responsibility)
                .filter(Objects::nonNull)
                .flatMap(responsibility -> responsibility.units().stream())
                .toList();
        Set<UUID> inForce = inForce(
                day,
                units.stream()
                        .map(Responsible::organisationId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(UUID[]::new));
        Map<UUID, Integer> sizes = sizes(
                day,
                units.stream()
                        .map(Responsible::groupId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(UUID[]::new));
        return new ContentFaults.Surroundings() {
            @Override
            public LocalDate day() {
                return day;
            }

            @Override
            public boolean isOrganisationInForce(UUID organisationId) {
                return inForce.contains(organisationId);
            }

            @Override
            public int groupSize(UUID groupId) {
                return sizes.getOrDefault(groupId, 0);
            }

            @Override
            public List<String> measureFaults(MeasureBinding binding) {
                return measures.faults(binding.code(), binding.parameters());
            }
        };
    }

    private Set<UUID> inForce(LocalDate day, UUID[] organisations) {
        return new HashSet<>(jdbi.withHandle(sql ->
                sql.select("""
                        select id from organisation
                        where id = any (?) and founded_on <= ? and (closed_on is null or closed_on > ?)
                        """, organisations, day, day).mapTo(UUID.class).list()));
    }

    private Map<UUID, Integer> sizes(LocalDate day, UUID[] groups) {
        Map<UUID, Integer> sizes = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select grouped.id, count(member.id) as members
                        from organisation_group grouped
                            left join lateral organisation_group_members(grouped.id, ?) member on true
                        where grouped.id = any (?) group by grouped.id
                        """, day, groups)
                .map((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getInt("members")))
                .forEach(entry -> sizes.put(entry.getKey(), entry.getValue())));
        return sizes;
    }
}
