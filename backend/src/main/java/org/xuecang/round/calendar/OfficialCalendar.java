package org.xuecang.round.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The years that are known, and what they make of a day. Plain: it reads no clock and no database. */
final class OfficialCalendar {

    private final Map<Integer, Map<LocalDate, HolidayKind>> years = new HashMap<>();

    OfficialCalendar(Collection<HolidayYear> known) {
        known.forEach(year -> {
            Map<LocalDate, HolidayKind> days = new HashMap<>();
            year.days().forEach(each -> days.put(each.day(), each.kind()));
            years.put(year.year(), days);
        });
    }

    boolean isWorkingDay(LocalDate day) {
        HolidayKind named = named(day);
        return named == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : named == HolidayKind.WORK;
    }

    LocalDate last(LocalDate published, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one working day, not " + days);
        }
        LocalDate day = published;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The latest day, not after the one wanted, whose {@link #last} can be told; empty where there is none. */
    Optional<LocalDate> latestCountable(LocalDate wanted, int days) {
        int earliest = years.keySet().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        return Stream.iterate(wanted, day -> day.plusDays(1).getYear() >= earliest, day -> day.minusDays(1))
                .filter(day -> isCountable(day, days))
                .findFirst();
    }

    private boolean isCountable(LocalDate published, int days) {
        int counted = 0;
        LocalDate day = published;
        while (counted < days) {
            day = day.plusDays(1);
            if (!isKnown(day)) {
                return false;
            }
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return true;
    }

    private boolean isKnown(LocalDate day) {
        int next = day.getYear() + 1;
        return years.containsKey(day.getYear()) && (day.isBefore(HolidayYear.first(next)) || years.containsKey(next));
    }

    /** What the notices say of a day, or null; at New Year the coming year's is the later one, and prevails. */
    private HolidayKind named(LocalDate day) {
        HolidayKind byOwnYear = known(day.getYear()).get(day);
        int next = day.getYear() + 1;
        return day.isBefore(HolidayYear.first(next)) ? byOwnYear : known(next).getOrDefault(day, byOwnYear);
    }

    private Map<LocalDate, HolidayKind> known(int year) {
        Map<LocalDate, HolidayKind> days = years.get(year);
        if (days == null) {
            throw HolidayProblem.HOLIDAYS_NOT_KNOWN.error("year", String.valueOf(year));
        }
        return days;
    }
}
