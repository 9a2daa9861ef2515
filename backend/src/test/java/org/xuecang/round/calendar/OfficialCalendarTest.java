package org.xuecang.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.platform.problem.DomainError;

class OfficialCalendarTest {

    private static final OfficialCalendar PUBLISHED = new OfficialCalendar(PublishedHolidays.all());

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, true", // Friday
        "2026-02-14, true", // Saturday that makes up
        "2026-02-15, false", // holiday
        "2026-02-28, true",
        "2026-03-01, false", // Sunday
        "2024-02-09, true", // the eve: staff were only encouraged to stay at home
        "2024-02-18, true",
        "2025-10-08, false",
    })
    void knowsWhatTheNoticesSay(LocalDate day, boolean working) {
        assertThat(PUBLISHED.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 5, 2026-03-09", // a Monday: its own day does not count
        "2026-02-13, 7, 2026-03-02", // over the Spring Festival, both make-up days counted
        "2026-09-24, 1, 2026-09-28",
        "2025-09-30, 3, 2025-10-11",
        "2025-12-31, 1, 2026-01-04", // a Sunday in the next year
        "2026-02-15, 1, 2026-02-24", // published on a day off
    })
    void countsFromTheDayAfterPublication(LocalDate published, int days, LocalDate last) {
        assertThat(PUBLISHED.last(published, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27",
        "2026-12-16, 2026-12-16", // its fifth working day is the 23rd
        "2026-12-18, 2026-12-17", // its fifth would be the 25th, of which the notice for 2027 has its say
        "2027-01-05, 2026-12-17",
        "2031-06-30, 2026-12-17",
        "2024-01-02, 2024-01-02",
    })
    void goesBackToADayFromWhichItCanCount(LocalDate wanted, LocalDate found) {
        assertThat(PUBLISHED.latestCountable(wanted, 5)).contains(found);
    }

    @Test
    void findsNoSuchDayBeforeAllThatIsKnown() {
        assertThat(PUBLISHED.latestCountable(LocalDate.of(2023, 12, 30), 5)).isEmpty();
        assertThat(new OfficialCalendar(List.of()).latestCountable(LocalDate.of(2026, 1, 1), 1))
                .isEmpty();
    }

    @Property
    void leavesExactlySoManyWorkingDays(
            @ForAll @Size(max = 40) Set<@IntRange(max = 364) Integer> named,
            @ForAll @IntRange(max = 200) int start,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate newYear = LocalDate.of(2030, 1, 1);
        List<Holiday> holidays = named.stream()
                .map(newYear::plusDays)
                .map(day -> new Holiday(day, isWeekend(day) ? HolidayKind.WORK : HolidayKind.OFF, "假日"))
                .toList();
        OfficialCalendar calendar = new OfficialCalendar(List.of(year(2030, holidays)));
        LocalDate published = newYear.plusDays(start);
        LocalDate last = calendar.last(published, days);
        assertThat(Stream.iterate(published.plusDays(1), day -> day.plusDays(1))
                        .limit(published.until(last, ChronoUnit.DAYS))
                        .filter(day -> isWeekend(day) == named.contains(day.getDayOfYear() - 1)))
                .hasSize(days)
                .endsWith(last);
    }

    @Test
    void guessesNoYearThatIsNotKnown() {
        assertThat(PUBLISHED.last(LocalDate.of(2026, 12, 17), 5)).isEqualTo("2026-12-24");
        assertNotKnown("2027", () -> PUBLISHED.last(LocalDate.of(2026, 12, 17), 6));
        assertNotKnown("2027", () -> PUBLISHED.isWorkingDay(LocalDate.of(2027, 3, 1)));
        assertNotKnown("2023", () -> PUBLISHED.isWorkingDay(LocalDate.of(2023, 6, 1)));
    }

    @Test
    void letsTheNextYearsNoticeRuleTheLastDaysOfDecember() {
        LocalDate saturday = LocalDate.of(2018, 12, 29);
        LocalDate monday = LocalDate.of(2018, 12, 31);
        List<Holiday> newYear =
                List.of(new Holiday(saturday, HolidayKind.WORK, "元旦"), new Holiday(monday, HolidayKind.OFF, "元旦"));
        OfficialCalendar calendar = new OfficialCalendar(List.of(year(2018, List.of()), year(2019, newYear)));
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.isWorkingDay(monday)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2018, 12, 28))).isTrue();
    }

    @Test
    void countsAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> PUBLISHED.last(LocalDate.of(2026, 3, 2), 0));
    }

    private static void assertNotKnown(String year, ThrowingCallable count) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(count)
                .withMessage("holidays-not-known")
                .extracting(DomainError::parameters, map(String.class, Object.class))
                .containsEntry("year", year);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static HolidayYear year(int year, List<Holiday> days) {
        return new HolidayYear(year, "国办发明电〔2029〕1号", LocalDate.of(2029, 11, 1), days, 0);
    }
}
