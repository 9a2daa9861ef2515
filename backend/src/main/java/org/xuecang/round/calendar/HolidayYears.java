package org.xuecang.round.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The years of the official calendar that are known. */
@ApplicationScoped
class HolidayYears {

    @Inject
    Jdbi jdbi;

    /** The latest first, each with its days in their order. */
    List<HolidayYear> all() {
        return where("true");
    }

    Optional<HolidayYear> find(int year) {
        return where("year = ?", year).stream().findFirst();
    }

    /** The version of a year that is there, which nobody else writes until this transaction ends. */
    Optional<Long> lock(int year) {
        return jdbi.withHandle(sql -> sql.select("select version from holiday_year where year = ? for update", year)
                .mapTo(Long.class)
                .findOne());
    }

    /** @return false where the year is there already, and stays as it is; who comes second waits for the first's commit */
    boolean add(HolidayYear year) {
        return jdbi.withHandle(sql -> {
            boolean added = sql.execute("""
                            insert into holiday_year (year, document_number, issued_on, version) values (?, ?, ?, ?)
                            on conflict do nothing
                            """, year.year(), year.documentNumber(), year.issuedOn(), year.version()) == 1;
            if (added) {
                addDays(sql, year);
            }
            return added;
        });
    }

    void replace(HolidayYear year) {
        jdbi.useHandle(sql -> {
            sql.execute(
                    "update holiday_year set document_number = ?, issued_on = ?, version = ? where year = ?",
                    year.documentNumber(),
                    year.issuedOn(),
                    year.version(),
                    year.year());
            sql.execute("delete from holiday where year = ?", year.year());
            addDays(sql, year);
        });
    }

    private static void addDays(Handle sql, HolidayYear year) {
        PreparedBatch days = sql.prepareBatch("insert into holiday (year, day, kind, name) values (?, ?, ?, ?)");
        year.days()
                .forEach(each -> days.add(year.year(), each.day(), each.kind().name(), each.name()));
        days.execute();
    }

    /** A year has at least one day. */
    private List<HolidayYear> where(String condition, Object... values) {
        Map<Integer, HolidayYear> years = jdbi.withHandle(sql ->
                sql.select("""
                        select year, document_number, issued_on, version, day, kind, name
                        from holiday_year join holiday using (year) where %s order by year desc, day
                        """.formatted(condition), values).reduceRows(new LinkedHashMap<>(), HolidayYears::take));
        return List.copyOf(years.values());
    }

    private static Map<Integer, HolidayYear> take(Map<Integer, HolidayYear> years, RowView row) {
        years.computeIfAbsent(row.getColumn("year", Integer.class), year -> head(year, row))
                .days()
                .add(new Holiday(
                        row.getColumn("day", LocalDate.class),
                        row.getColumn("kind", HolidayKind.class),
                        row.getColumn("name", String.class)));
        return years;
    }

    private static HolidayYear head(int year, RowView row) {
        return new HolidayYear(
                year,
                row.getColumn("document_number", String.class),
                row.getColumn("issued_on", LocalDate.class),
                new ArrayList<>(),
                row.getColumn("version", Long.class));
    }
}
