package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.measure.Period;
import org.xuecang.measure.Series;
import org.xuecang.measure.Series.Point;
import org.xuecang.plan.progress.LivingRows.FigureRow;

/** Adds up what units have reported by hand: of each the last figure up to a day; a rate is never added, the last counts. */
final class Figures {

    private final List<FigureRow> inOrder;
    private final boolean rate;

    /** @param figures of one target, of all units or of one */
    Figures(List<FigureRow> figures, boolean rate) {
        inOrder = figures.stream()
                .sorted(Comparator.comparing(FigureRow::asOf).thenComparing(FigureRow::sequence))
                .toList();
        this.rate = rate;
    }

    /** Null where nothing was reported up to then: no figure is not zero. */
    BigDecimal on(LocalDate day) {
        Map<UUID, BigDecimal> last = new HashMap<>();
        BigDecimal latest = null;
        for (FigureRow figure : inOrder) {
            if (!figure.asOf().isAfter(day)) {
                last.put(figure.unitId(), figure.value());
                latest = figure.value();
            }
        }
        return rate ? latest : last.values().stream().reduce(BigDecimal::add).orElse(null);
    }

    /** The first day of reporting from which the goal has stayed reached; null where it is not reached now. */
    LocalDate reachedOn(Goal goal) {
        LocalDate since = null;
        for (FigureRow figure : inOrder) {
            boolean reached = goal.isReached(on(figure.asOf()), false);
            since = reached ? (since == null ? figure.asOf() : since) : null;
        }
        return since;
    }

    /** @return null as the value where nothing was reported; months before the first figure are left out */
    Series over(Period period) {
        List<Point> points = period.months().stream()
                .map(month -> point(month, period))
                .filter(point -> point.value() != null)
                .toList();
        return new Series(on(period.end()), points);
    }

    private Point point(YearMonth month, Period period) {
        return new Point(month, on(period.endOf(month)));
    }
}
