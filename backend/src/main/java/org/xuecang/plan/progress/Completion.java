package org.xuecang.plan.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.ReportState;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;

/**
 * When an item, and each unit's part of it, was done, as far as reports tell. Figures decide where there are any, else the
 * units' reports. What is measured is not told by reports: such an item is counted, and its state found on reading.
 *
 * @param units the day on which each unit's part was done; a unit that is missing still owes
 * @param doneOn null while anything is open or measured
 * @param counted whether every deciding figure is measured, so that nobody has anything to report
 */
record Completion(Map<UUID, LocalDate> units, LocalDate doneOn, boolean counted) {

    static Completion of(Item item) {
        List<TargetRow> deciding = item.deciding();
        List<TargetRow> byHand =
                deciding.stream().filter(target -> !target.isMeasured()).toList();
        boolean counted = !deciding.isEmpty() && byHand.isEmpty();
        Map<UUID, LocalDate> units = new HashMap<>();
        if (!counted) {
            for (UnitRow unit : item.owing()) {
                LocalDate done = deciding.isEmpty() ? reported(item, unit) : reached(item, byHand, unit);
                if (done != null) {
                    units.put(unit.organisationId(), done);
                }
            }
        }
        boolean all = !item.owing().isEmpty() && units.size() == item.owing().size();
        LocalDate doneOn = all && byHand.size() == deciding.size() ? latest(units.values().stream()) : null;
        return new Completion(units, doneOn, counted);
    }

    /** The unit's own standing report, or for a shared item the first one of anybody's. */
    private static LocalDate reported(Item item, UnitRow unit) {
        return item.owing().stream()
                .filter(each -> item.row().share() == Share.SHARED_TOTAL
                        || each.organisationId().equals(unit.organisationId()))
                .filter(each -> each.reportState() == ReportState.SUBMITTED)
                .flatMap(each -> item.reports().stream()
                        .filter(report -> report.unitId().equals(each.organisationId()))
                        .max(Comparator.comparing(LivingRows.ReportRow::attempt))
                        .stream())
                .map(LivingRows.ReportRow::doneOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate reached(Item item, List<TargetRow> targets, UnitRow unit) {
        List<LocalDate> days = targets.stream()
                .map(target -> figures(item, target, unit).reachedOn(target.goal()))
                .toList();
        return days.contains(null) ? null : latest(days.stream());
    }

    private static Figures figures(Item item, TargetRow target, UnitRow unit) {
        return new Figures(
                item.figuresOf(target.id()).stream()
                        .filter(figure -> target.share() == Share.SHARED_TOTAL
                                || figure.unitId().equals(unit.organisationId()))
                        .toList(),
                target.isRate());
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
