package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.content.LivingItem;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Responsibility.Responsible;

/** Who exactly is responsible on a day: groups become their members, in division order. */
@ApplicationScoped
class UnitExpansion {

    /** One unit of one item; {@code position} counts within the item. */
    record Unit(UUID taskItemId, UUID organisationId, UUID groupId, Part part, int position) {}

    @Inject
    Jdbi jdbi;

    /** @param root the organisation under whose division order members stand; others come last, by id */
    List<Unit> expand(List<LivingItem> items, UUID root, LocalDate day) {
        Map<UUID, List<UUID>> members = members(items, root, day);
        List<Unit> units = new ArrayList<>();
        for (LivingItem item : items) {
            if (item.responsibility() != null) {
                Map<UUID, Unit> once = new LinkedHashMap<>();
                for (Responsible named : item.responsibility().units()) {
                    for (UUID organisation : organisations(named, members)) {
                        once.putIfAbsent(
                                organisation,
                                new Unit(item.id(), organisation, named.groupId(), named.part(), once.size()));
                    }
                }
                units.addAll(once.values());
            }
        }
        return units;
    }

    private static List<UUID> organisations(Responsible named, Map<UUID, List<UUID>> members) {
        return named.groupId() == null
                ? Stream.ofNullable(named.organisationId()).toList()
                : members.getOrDefault(named.groupId(), List.of());
    }

    private Map<UUID, List<UUID>> members(List<LivingItem> items, UUID root, LocalDate day) {
        UUID[] groups = items.stream()
                .map(LivingItem::responsibility)
                .filter(Objects::nonNull)
                .flatMap(responsibility -> responsibility.units().stream())
                .map(Responsible::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        if (groups.length == 0) {
            return Map.of();
        }
        record Member(UUID group, UUID organisation) {}
        return jdbi.withHandle(sql -> {
            Map<UUID, Integer> order = new HashMap<>();
            sql.select("select id from organisation_order(?, ?) order by place collate \"C\"", root, day)
                    .mapTo(UUID.class)
                    .forEach(id -> order.putIfAbsent(id, order.size()));
            Comparator<Member> division = Comparator.<Member, Integer>comparing(
                            member -> order.getOrDefault(member.organisation(), Integer.MAX_VALUE))
                    .thenComparing(Member::organisation);
            return sql
                    .select("""
                            select grouped.id as grouped, member.id
                            from unnest(cast(? as uuid[])) as grouped(id),
                                lateral organisation_group_members(grouped.id, ?) member
                            """, groups, day)
                    .map((row, _) -> new Member(row.getObject("grouped", UUID.class), row.getObject("id", UUID.class)))
                    .stream()
                    .sorted(division)
                    .collect(Collectors.groupingBy(
                            Member::group, Collectors.mapping(Member::organisation, Collectors.toList())));
        });
    }
}
