package org.xuecang.round.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuecang.platform.problem.Faults;

/** What a year's calendar cannot be, beyond what each day must have. */
final class HolidayFaults {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private HolidayFaults() {}

    /** @param days as they came in: a day without a date or kind is somebody else's to report */
    static Faults of(int year, List<Holiday> days) {
        Faults faults = new Faults();
        Set<LocalDate> met = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            Holiday holiday = days.get(i);
            if (holiday != null && holiday.day() != null) {
                String place = "/days/" + i;
                faults.addAll(ofDay(year, holiday), place);
                faults.addIf(!met.add(holiday.day()), place + "/day", "twice");
            }
        }
        return faults;
    }

    private static Faults ofDay(int year, Holiday holiday) {
        LocalDate day = holiday.day();
        Faults faults = new Faults();
        if (day.isBefore(HolidayYear.first(year)) || day.isAfter(HolidayYear.last(year))) {
            faults.add("/day", "outside-holiday-year", Map.of("year", String.valueOf(year)));
        }
        boolean onWeekend = WEEKEND.contains(day.getDayOfWeek());
        return faults.addIf(holiday.kind() == HolidayKind.WORK && !onWeekend, "/kind", "work-on-weekday");
    }
}
