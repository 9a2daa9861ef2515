package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xuecang.measure.Period;
import org.xuecang.measure.Series;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.plan.progress.LivingRows.UnitRow;

/**
 * What is known of one target: its total and, for one each, every unit's figure.
 *
 * @param units by unit, in the item's order; empty for a shared total
 */
record TargetReading(TargetRow target, Series total, Map<UUID, Series> units) {

    /** @param measured what the target's measure counted for the organisations asked, or null for one reported by hand */
    static TargetReading of(Item item, TargetRow target, UUID planOwner, Map<UUID, Series> measured, Period period) {
        boolean each = target.share() == Share.EACH;
        List<UUID> owing = item.owing().stream().map(UnitRow::organisationId).toList();
        if (measured == null) {
            var figures = item.figuresOf(target.id());
            return new TargetReading(
                    target,
                    new Figures(figures, target.isRate()).over(period),
                    each
                            ? byUnit(owing, unit -> new Figures(
                                            figures.stream()
                                                    .filter(figure ->
                                                            figure.unitId().equals(unit))
                                                    .toList(),
                                            target.isRate())
                                    .over(period))
                            : Map.of());
        }
        return each
                ? new TargetReading(
                        target, sum(owing.stream().map(measured::get).toList()), byUnit(owing, measured::get))
                : new TargetReading(target, measured.get(planOwner), Map.of());
    }

    BigDecimal value() {
        return total.value();
    }

    boolean isDone(UUID unit, LocalDate today, LocalDate periodEnd) {
        Series series = units.getOrDefault(unit, total);
        return target.goal().isReached(series.value(), today.isAfter(periodEnd));
    }

    /** For one each, the total is as many goals as there are units. */
    Optional<Integer> percent() {
        if (target.share() == Share.SHARED_TOTAL || units.isEmpty()) {
            return Optional.ofNullable(target.goal().percent(total.value()));
        }
        var percents = units.values().stream()
                .map(series -> target.goal().percent(series.value()))
                .toList();
        return percents.contains(null)
                ? Optional.empty()
                : Optional.of((int)
                        percents.stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    private static Map<UUID, Series> byUnit(List<UUID> units, Function<UUID, Series> series) {
        Map<UUID, Series> found = new LinkedHashMap<>();
        units.forEach(unit -> found.put(unit, series.apply(unit)));
        return found;
    }

    private static Series sum(List<Series> all) {
        return all.stream().reduce(TargetReading::add).orElse(new Series(null, List.of()));
    }

    private static Series add(Series one, Series other) {
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < one.months().size(); i++) {
            Series.Point point = one.months().get(i);
            points.add(new Series.Point(
                    point.month(), point.value().add(other.months().get(i).value())));
        }
        return new Series(one.value().add(other.value()), points);
    }
}
