package org.xuecang.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.measure.Series.Point;

/** Counts the same thing for many organisations at each month's end, in one statement. */
@ApplicationScoped
public class MonthlyCounts {

    private record Row(UUID organisation, LocalDate day, BigDecimal value) {}

    @Inject
    Jdbi jdbi;

    /**
     * @param countSql a scalar query over {@code asked.organisation} and {@code asked.day}, written by the programmer
     * @param parameters the values of its question marks
     */
    public Map<UUID, Series> count(String countSql, Set<UUID> organisations, Period period, Object... parameters) {
        List<YearMonth> months = period.months();
        LocalDate[] days = months.stream().map(period::endOf).toArray(LocalDate[]::new);
        String statement = """
                select asked.organisation, asked.day, (%s) as value
                from (select organisation, cast(written as date) as day
                    from unnest(cast(? as uuid[])) organisation cross join unnest(cast(? as text[])) written) asked
                """.formatted(countSql);
        List<Row> rows = jdbi.withHandle(sql -> {
            var query = sql.createQuery(statement);
            int position = 0;
            for (Object parameter : parameters) {
                query.bind(position++, parameter);
            }
            query.bind(position++, organisations.toArray(UUID[]::new));
            query.bind(position, Stream.of(days).map(LocalDate::toString).toArray(String[]::new));
            return query.map((row, _) -> new Row(
                            row.getObject("organisation", UUID.class),
                            row.getObject("day", LocalDate.class),
                            row.getBigDecimal("value")))
                    .list();
        });
        Map<UUID, Map<LocalDate, BigDecimal>> found = new HashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent(row.organisation(), _ -> new HashMap<>()).put(row.day(), row.value()));
        Map<UUID, Series> series = new HashMap<>();
        organisations.forEach(organisation ->
                series.put(organisation, series(found.getOrDefault(organisation, Map.of()), months, days)));
        return series;
    }

    private static Series series(Map<LocalDate, BigDecimal> values, List<YearMonth> months, LocalDate[] days) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            points.add(new Point(months.get(i), values.getOrDefault(days[i], BigDecimal.ZERO)));
        }
        return new Series(points.getLast().value(), points);
    }
}
