package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.xuecang.measure.Period;
import org.xuecang.measure.Series;
import org.xuecang.organisation.Level;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;
import org.xuecang.plan.progress.Standing.Calendar;

/**
 * What is known of one target: its total (see {@link Goal#ofEach}) and, for one each, every unit's figure.
 *
 * @param units by unit, in the item's order; empty for a shared total
 * @param awaited the organisations for which something sent above has not been answered
 */
record TargetReading(TargetRow target, Series total, Map<UUID, Series> units, Set<UUID> awaited) {

    /**
     * What a measure says of the organisations asked.
     *
     * @param awaited see {@link org.xuecang.measure.Measure#awaitedAbove}
     */
    record Measured(Map<UUID, Series> counts, Set<UUID> awaited) {}

    /** @param measured null for what is reported by hand */
    static TargetReading of(Item item, TargetRow target, UUID planOwner, Measured measured, Period period) {
        Set<UUID> awaited = measured == null ? Set.of() : measured.awaited();
        if (target.share() == Share.SHARED_TOTAL) {
            Series total = measured == null
                    ? new Figures(item.figuresOf(target.id()), target.isRate()).over(period)
                    : measured.counts().get(planOwner);
            return new TargetReading(target, total, Map.of(), awaited);
        }
        Map<UUID, Series> units = new LinkedHashMap<>();
        item.owing().stream()
                .map(UnitRow::organisationId)
                .forEach(unit -> units.put(
                        unit,
                        measured == null
                                ? ofUnit(item, target, unit).over(period)
                                : measured.counts().get(unit)));
        return new TargetReading(target, together(target, units.values()), units, awaited);
    }

    private static Figures ofUnit(Item item, TargetRow target, UUID unit) {
        return new Figures(
                item.figuresOf(target.id()).stream()
                        .filter(figure -> figure.unitId().equals(unit))
                        .toList(),
                target.isRate());
    }

    BigDecimal value() {
        return total.value();
    }

    /** By when it is to be reached; null means the end of the period. */
    LocalDate due(Item item) {
        return target.due() == null ? item.row().due() : target.due();
    }

    /**
     * As a whole: for one each as the units' standings together, see {@link Standing#ofItem}.
     *
     * @param ownLevel the level of the organisation whose plan it is
     * @param reported whether all who carry the item out have reported it done
     */
    Standing standing(Item item, Level ownLevel, boolean reported, Calendar calendar) {
        LocalDate due = due(item);
        if (units.isEmpty()) {
            boolean waits = waitsAbove(ownLevel, reported || !awaited.isEmpty());
            return Standing.ofTarget(target.goal(), value(), due, waits, calendar);
        }
        return Standing.ofItem(units.entrySet().stream()
                .map(unit -> {
                    boolean waits = waitsAbove(ownLevel, reported || awaited.contains(unit.getKey()));
                    return Standing.ofTarget(target.goal(), unit.getValue().value(), due, waits, calendar);
                })
                .toList());
    }

    /** What is awarded above waits there once all is done here. */
    private boolean waitsAbove(Level ownLevel, boolean isDoneHere) {
        return isDoneHere && target.level() != null && target.level().compareTo(ownLevel) < 0;
    }

    boolean isDone(UUID unit, LocalDate today, LocalDate periodEnd) {
        Series series = units.getOrDefault(unit, total);
        return target.goal().isReached(series.value(), today.isAfter(periodEnd));
    }

    /** What the total is to reach: for one each, as many goals as there are units. */
    Goal goal() {
        return units.isEmpty() ? target.goal() : target.goal().times(units.size(), target.isRate());
    }

    Optional<Integer> percent() {
        return Optional.ofNullable(goal().percent(total.value()));
    }

    private static Series together(TargetRow target, Collection<Series> units) {
        SortedMap<YearMonth, List<BigDecimal>> months = new TreeMap<>();
        units.stream().flatMap(series -> series.months().stream()).forEach(point -> months.computeIfAbsent(
                        point.month(), _ -> new ArrayList<>())
                .add(point.value()));
        List<Series.Point> points = months.entrySet().stream()
                .map(month -> new Series.Point(month.getKey(), ofEach(target, month.getValue(), units.size())))
                .toList();
        List<BigDecimal> known =
                units.stream().map(Series::value).filter(Objects::nonNull).toList();
        return new Series(ofEach(target, known, units.size()), points);
    }

    private static BigDecimal ofEach(TargetRow target, List<BigDecimal> known, int units) {
        return target.goal().ofEach(known, units, target.isRate());
    }
}
