package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.xuecang.plan.notice.PlanDraft.Operator;

/**
 * A figure to reach, and when it counts as reached.
 *
 * @param value null only with {@link Operator#INCREASE}: then there is a direction and no figure, and it is never reached
 * @param upper the upper bound of {@link Operator#BETWEEN}, else null
 * @param baseline where the count stood before, for {@link Operator#INCREASE} with a figure
 */
record Goal(Operator operator, BigDecimal value, BigDecimal upper, BigDecimal baseline) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As fine as figures are reported. */
    private static final int AVERAGE_SCALE = 4;

    /** Whether reaching it can decide anything; without a figure it only shows a trend. */
    boolean isDeciding() {
        return value != null && (operator != Operator.INCREASE || baseline != null);
    }

    /**
     * @param count null where nothing is known, which is not zero
     * @param periodOver an upper limit is kept only once nothing can be added any more
     */
    boolean isReached(BigDecimal count, boolean periodOver) {
        if (count == null || !isDeciding()) {
            return false;
        }
        return switch (operator) {
            case EXACTLY, AT_LEAST -> count.compareTo(value) >= 0;
            case AT_MOST -> periodOver && count.compareTo(value) <= 0;
            case BETWEEN -> count.compareTo(value) >= 0 && count.compareTo(upper) <= 0;
            case INCREASE -> count.compareTo(baseline.add(value)) >= 0;
        };
    }

    /** Whether the count has gone beyond what is allowed, so that more of it makes things worse. */
    boolean isExceeded(BigDecimal count) {
        if (count == null || value == null) {
            return false;
        }
        return switch (operator) {
            case AT_MOST -> count.compareTo(value) > 0;
            case BETWEEN -> count.compareTo(upper) > 0;
            default -> false;
        };
    }

    /** What all units have to reach together, of a goal that each has: as often as there are units. */
    Goal times(int units, boolean rate) {
        if (value == null || rate || operator == Operator.INCREASE) {
            return this;
        }
        BigDecimal times = BigDecimal.valueOf(units);
        return new Goal(operator, value.multiply(times), upper == null ? null : upper.multiply(times), baseline);
    }

    /**
     * Where units that each have this goal stand together. Each counts at most as far as its own goal, so that what one
     * does beyond it hides nobody: all of the way is gone exactly when each has gone its own. Rates and increases are
     * not added, they are averaged, and who has reported nothing stands at the beginning. A limit, or a direction without a
     * figure, is no way to go: there counts what is.
     *
     * @param known the counts that are known
     * @param units how many units there are
     * @return null where nothing is known
     */
    BigDecimal ofEach(Collection<BigDecimal> known, int units, boolean rate) {
        if (known.isEmpty()) {
            return null;
        }
        BigDecimal sum = known.stream().map(this::creditable).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isAdded(rate)) {
            return sum;
        }
        boolean isWay = isDeciding() && operator != Operator.AT_MOST;
        BigDecimal beginning = operator == Operator.INCREASE && isWay ? baseline : BigDecimal.ZERO;
        int missing = isWay ? units - known.size() : 0;
        BigDecimal average = sum.add(beginning.multiply(BigDecimal.valueOf(missing)))
                .divide(BigDecimal.valueOf((long) known.size() + missing), AVERAGE_SCALE, RoundingMode.DOWN)
                .stripTrailingZeros();
        return average.scale() < 0 ? average.setScale(0) : average;
    }

    private boolean isAdded(boolean rate) {
        return !rate && !(operator == Operator.INCREASE && isDeciding());
    }

    private BigDecimal creditable(BigDecimal count) {
        if (!isDeciding()) {
            return count;
        }
        return switch (operator) {
            case EXACTLY, AT_LEAST, BETWEEN -> count.min(value);
            case INCREASE -> count.min(baseline.add(value));
            case AT_MOST -> count;
        };
    }

    /**
     * How much of the way is done, in whole percent from 0 to 100, rounded down so that 100 means reached; null where
     * there is no way to go: no figure, or a limit that is not to be used up.
     */
    Integer percent(BigDecimal count) {
        if (!isDeciding() || operator == Operator.AT_MOST) {
            return null;
        }
        BigDecimal known = count == null ? BigDecimal.ZERO : count;
        BigDecimal gone =
                operator == Operator.INCREASE ? known.subtract(count == null ? BigDecimal.ZERO : baseline) : known;
        if (gone.signum() <= 0 && value.signum() > 0) {
            return 0;
        }
        if (value.signum() == 0) {
            return count == null || gone.signum() < 0 ? 0 : 100;
        }
        int percent = gone.multiply(HUNDRED)
                .divide(value, 0, RoundingMode.DOWN)
                .min(HUNDRED)
                .intValue();
        return Math.clamp(percent, 0, 100);
    }
}
