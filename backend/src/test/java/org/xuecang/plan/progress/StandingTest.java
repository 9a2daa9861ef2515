package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.progress.Standing.Calendar;

class StandingTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final Calendar SEPTEMBER = new Calendar(LocalDate.of(2024, 9, 12), END, 30);
    private static final Calendar NEXT_YEAR = new Calendar(LocalDate.of(2025, 1, 10), END, 30);
    private static final Goal FIVE = new Goal(Operator.AT_LEAST, BigDecimal.valueOf(5), null, null);
    private static final Goal AT_MOST_FIVE = new Goal(Operator.AT_MOST, BigDecimal.valueOf(5), null, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-11-30, false, NOT_STARTED, 0",
                "0, 2024-11-30, false, NOT_STARTED, 0",
                "3, 2024-11-30, false, ON_TRACK, 0",
                "3, 2024-10-12, false, ATTENTION, 0",
                "3, 2024-09-12, false, ATTENTION, 0",
                "3, 2024-08-31, false, OVERDUE, 12",
                "3, 2024-08-31, true, WAITING_ABOVE, 0",
                "5, 2024-08-31, true, DONE, 0",
                "5, -, false, DONE, 0",
                "3, -, false, ON_TRACK, 0",
            })
    void aTargetStandsByItsCountAndItsDueDay(
            BigDecimal count, LocalDate due, boolean waits, ProgressState state, int late) {
        assertThat(Standing.ofTarget(FIVE, count, due, waits, SEPTEMBER)).isEqualTo(new Standing(state, late));
    }

    @Test
    void withoutADueDayThePeriodsEndIsTheLastDay() {
        assertThat(Standing.ofTarget(FIVE, BigDecimal.ONE, null, false, NEXT_YEAR))
                .isEqualTo(new Standing(ProgressState.OVERDUE, 10));
    }

    @Test
    void aLimitIsOnTrackUntilItIsExceededAndDoneWhenTheYearIsOver() {
        assertThat(Standing.ofTarget(AT_MOST_FIVE, BigDecimal.valueOf(5), null, false, SEPTEMBER)
                        .state())
                .isEqualTo(ProgressState.ON_TRACK);
        assertThat(Standing.ofTarget(AT_MOST_FIVE, BigDecimal.valueOf(6), null, false, SEPTEMBER)
                        .state())
                .isEqualTo(ProgressState.ATTENTION);
        assertThat(Standing.ofTarget(AT_MOST_FIVE, BigDecimal.valueOf(5), null, false, NEXT_YEAR)
                        .state())
                .isEqualTo(ProgressState.DONE);
        assertThat(Standing.ofTarget(AT_MOST_FIVE, BigDecimal.valueOf(6), null, false, NEXT_YEAR)
                        .state())
                .isEqualTo(ProgressState.OVERDUE);
    }

    @Test
    void aDirectionWithoutAFigureIsNeverLate() {
        Goal more = new Goal(Operator.INCREASE, null, null, null);

        assertThat(Standing.ofTarget(more, BigDecimal.TEN, null, false, NEXT_YEAR)
                        .state())
                .isEqualTo(ProgressState.ON_TRACK);
    }

    @Test
    void anItemStandsAsTheWorstOfItsTargets() {
        Standing done = new Standing(ProgressState.DONE, 0);
        Standing waiting = new Standing(ProgressState.WAITING_ABOVE, 0);
        Standing idle = new Standing(ProgressState.NOT_STARTED, 0);

        assertThat(Standing.ofItem(List.of(done, done))).isEqualTo(done);
        assertThat(Standing.ofItem(List.of(done, waiting))).isEqualTo(waiting);
        assertThat(Standing.ofItem(List.of(idle, idle))).isEqualTo(idle);
        assertThat(Standing.ofItem(List.of(done, idle)).state()).isEqualTo(ProgressState.ON_TRACK);
        assertThat(Standing.ofItem(List.of(waiting, new Standing(ProgressState.OVERDUE, 4))))
                .isEqualTo(new Standing(ProgressState.OVERDUE, 4));
    }
}
