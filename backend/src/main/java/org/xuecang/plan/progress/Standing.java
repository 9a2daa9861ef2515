package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xuecang.plan.notice.PlanDraft.Operator;

/**
 * How something stands, and by how many days it is late.
 *
 * @param daysLate 0 unless overdue
 */
record Standing(ProgressState state, int daysLate) {

    /**
     * The days that matter.
     *
     * @param attentionDays how many days before a due day attention is called for
     */
    record Calendar(LocalDate today, LocalDate periodEnd, int attentionDays) {

        boolean isPeriodOver() {
            return today.isAfter(periodEnd);
        }
    }

    /**
     * @param count null where nothing is known yet
     * @param due null means the end of the period
     * @param waitsAbove whether the result comes from above and everything here has been reported
     */
    static Standing ofTarget(Goal goal, BigDecimal count, LocalDate due, boolean waitsAbove, Calendar calendar) {
        boolean started = count != null && count.signum() > 0;
        if (!goal.isDeciding()) {
            return new Standing(started ? ProgressState.ON_TRACK : ProgressState.NOT_STARTED, 0);
        }
        if (goal.isReached(count, calendar.isPeriodOver())) {
            return new Standing(ProgressState.DONE, 0);
        }
        if (waitsAbove) {
            return new Standing(ProgressState.WAITING_ABOVE, 0);
        }
        if (goal.operator() == Operator.AT_MOST && !calendar.isPeriodOver()) {
            boolean exceeded = goal.isExceeded(count);
            return new Standing(exceeded ? ProgressState.ATTENTION : ProgressState.ON_TRACK, 0);
        }
        Standing open = open(due, started, calendar);
        return goal.isExceeded(count) && open.state() != ProgressState.OVERDUE
                ? new Standing(ProgressState.ATTENTION, 0)
                : open;
    }

    /** Once the year has accounted for it, nothing is late any more; what was reached stays so. */
    Standing closedAs(Outcome outcome) {
        return outcome == null || state == ProgressState.DONE ? this : new Standing(outcome.state(), 0);
    }

    /** For an item without a deciding figure: its units report that it is done. */
    static Standing ofMilestone(boolean done, boolean anyReported, LocalDate due, Calendar calendar) {
        return done ? new Standing(ProgressState.DONE, 0) : open(due, anyReported, calendar);
    }

    /** An item stands as the worst of its targets does; one that waits above only when nothing else is left to do. */
    static Standing ofItem(List<Standing> targets) {
        int late = targets.stream().mapToInt(Standing::daysLate).max().orElse(0);
        if (has(targets, ProgressState.OVERDUE)) {
            return new Standing(ProgressState.OVERDUE, late);
        }
        if (has(targets, ProgressState.ATTENTION)) {
            return new Standing(ProgressState.ATTENTION, 0);
        }
        List<Standing> left = targets.stream()
                .filter(target -> target.state() != ProgressState.DONE)
                .toList();
        if (left.isEmpty()) {
            return new Standing(ProgressState.DONE, 0);
        }
        if (left.stream().allMatch(target -> target.state() == ProgressState.WAITING_ABOVE)) {
            return new Standing(ProgressState.WAITING_ABOVE, 0);
        }
        boolean untouched = targets.stream().allMatch(target -> target.state() == ProgressState.NOT_STARTED);
        return new Standing(untouched ? ProgressState.NOT_STARTED : ProgressState.ON_TRACK, 0);
    }

    private static Standing open(LocalDate due, boolean started, Calendar calendar) {
        LocalDate last = due == null ? calendar.periodEnd() : due;
        if (calendar.today().isAfter(last)) {
            return new Standing(ProgressState.OVERDUE, (int) ChronoUnit.DAYS.between(last, calendar.today()));
        }
        if (!calendar.today().plusDays(calendar.attentionDays()).isBefore(last)) {
            return new Standing(ProgressState.ATTENTION, 0);
        }
        return new Standing(started ? ProgressState.ON_TRACK : ProgressState.NOT_STARTED, 0);
    }

    private static boolean has(List<Standing> targets, ProgressState state) {
        return targets.stream().anyMatch(target -> target.state() == state);
    }
}
