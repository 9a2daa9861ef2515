package org.xuecang.plan.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.plan.PlanPermission;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.UnitRow;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** For which unit somebody reports, and whether they may see the item at all. */
@RequestScoped
class ReportingUnits {

    @Inject
    LivingItems items;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    Item seen(UUID itemId) {
        return gate.seen(items.find(itemId, time.today()), PlanPermission.READ, item -> item.row()
                .organisationId());
    }

    /**
     * Passes the gate for the unit given, or for the caller's own among those responsible.
     *
     * @return the unit; where it is not one of the item's, a fault is added
     * @throws org.xuecang.platform.problem.DomainError 403 for a unit that is not the caller's, or without one
     */
    UUID require(Item item, UUID given, Faults faults) {
        Set<UUID> own = gate.caller().scopesOf(PlanPermission.REPORT);
        List<UUID> responsible =
                item.owing().stream().map(UnitRow::organisationId).toList();
        List<UUID> ownResponsible = responsible.stream().filter(own::contains).toList();
        if (given == null && ownResponsible.isEmpty() && !gate.caller().isSystem()) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        UUID unit = given == null && !ownResponsible.isEmpty() ? ownResponsible.getFirst() : given;
        gate.require(PlanPermission.REPORT, unit);
        faults.addIf(given == null && ownResponsible.size() != 1, "/unitId", "not-null");
        faults.addIf(given != null && !responsible.contains(given), "/unitId", "unit-not-responsible");
        return unit;
    }

    /** Days that lie ahead cannot be reported, nor those before the item's period or its committee's meeting. */
    LocalDate day(Item item, LocalDate given, String pointer, Faults faults) {
        LocalDate today = time.today();
        LocalDate day = given == null ? today : given;
        faults.addIf(day.isAfter(today), pointer, "in-the-future");
        items.beginning(item.row().id())
                .filter(day::isBefore)
                .ifPresent(from -> faults.add(pointer, "before-the-period", Map.of("from", from)));
        return day;
    }

    /** Whether the caller sees every unit's part, or their own alone. */
    boolean seesAll(UUID organisationId) {
        return gate.allows(PlanPermission.READ_UNITS, organisationId);
    }
}
