package org.xuecang.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayFaultsTest {

    @Test
    void findsNothingInWhatTheStateCouncilPublished() {
        assertThat(PublishedHolidays.all()).allSatisfy(year -> assertThat(
                        HolidayFaults.of(year.year(), year.days()).all())
                .isEmpty());
    }

    @Test
    void countsTheDaysOfTheDocuments() {
        assertThat(PublishedHolidays.all())
                .extracting(HolidayYear::year, HolidayFaultsTest::daysOff, year -> year.days()
                        .size())
                .containsExactly(tuple(2024, 28L, 36), tuple(2025, 28L, 33), tuple(2026, 33L, 39));
    }

    @Test
    void takesTheLastDaysOfTheDecemberBefore() {
        assertThat(found(day("2018-12-29", HolidayKind.WORK), day("2018-12-31", HolidayKind.OFF)))
                .isEmpty();
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(found(
                        day("2018-12-24", HolidayKind.OFF),
                        day("2019-01-01", HolidayKind.OFF),
                        day("2019-01-02", HolidayKind.WORK),
                        null,
                        day(null, HolidayKind.WORK),
                        day("2019-01-01", HolidayKind.OFF),
                        day("2020-01-01", HolidayKind.WORK)))
                .containsExactly(
                        "/days/0/day outside-holiday-year",
                        "/days/2/kind work-on-weekday",
                        "/days/5/day twice",
                        "/days/6/day outside-holiday-year",
                        "/days/6/kind work-on-weekday");
    }

    private static long daysOff(HolidayYear year) {
        return year.days().stream()
                .filter(each -> each.kind() == HolidayKind.OFF)
                .count();
    }

    private static Holiday day(String day, HolidayKind kind) {
        return new Holiday(day == null ? null : LocalDate.parse(day), kind, "元旦");
    }

    private static List<String> found(Holiday... days) {
        return HolidayFaults.of(2019, Arrays.asList(days)).all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
