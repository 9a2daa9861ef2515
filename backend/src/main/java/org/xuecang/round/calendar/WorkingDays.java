package org.xuecang.round.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts working days by the official calendar: Monday to Friday without the days off, and the make-up workdays.
 *
 * <p>The day something is published does not count (民法典第二百零一条: 开始的当日不计入，自下一日开始计算). A period of n
 * working days ends with the n-th after it, at the end of that day in Asia/Shanghai.
 *
 * <p>A year whose document is not entered is not guessed, for the deadlines of the law hang on it. The last week of
 * December needs the next year's document too, because the arrangement of New Year reaches into it.
 */
@ApplicationScoped
public class WorkingDays {

    @Inject
    HolidayYears years;

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code holidays-not-known} */
    @Transactional
    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    /**
     * @param published the day that does not count
     * @param days how many working days; at least 1
     * @return the last of them
     * @throws org.xuecang.platform.problem.DomainError 409 {@code holidays-not-known}
     */
    @Transactional
    public LocalDate last(LocalDate published, int days) {
        return calendar().last(published, days);
    }

    /**
     * The latest day, not after the one wanted, from which so many working days can be counted with the years that are
     * known; for whoever may choose the day. Empty where none can.
     *
     * @param days how many working days; at least 1
     */
    @Transactional
    public Optional<LocalDate> latestCountable(LocalDate wanted, int days) {
        return calendar().latestCountable(wanted, days);
    }

    private OfficialCalendar calendar() {
        return new OfficialCalendar(years.all());
    }
}
