package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.notice.PlanDraft.Operator;

class GoalTest {

    @Property
    void aLowerBoundIsReachedExactlyWhenAllOfTheWayIsGone(
            @ForAll("figures") BigDecimal value, @ForAll("figures") BigDecimal count, @ForAll boolean over) {
        for (Operator operator : new Operator[] {Operator.EXACTLY, Operator.AT_LEAST}) {
            Goal goal = new Goal(operator, value, null, null);
            assertThat(goal.isReached(count, over)).isEqualTo(count.compareTo(value) >= 0);
            assertThat(goal.percent(count) == 100).isEqualTo(goal.isReached(count, over));
        }
    }

    @Property
    void anUpperLimitIsKeptOnlyOnceThePeriodIsOver(
            @ForAll("figures") BigDecimal value, @ForAll("figures") BigDecimal count) {
        Goal goal = new Goal(Operator.AT_MOST, value, null, null);

        assertThat(goal.isReached(count, false)).isFalse();
        assertThat(goal.isReached(count, true)).isEqualTo(!goal.isExceeded(count));
        assertThat(goal.percent(count)).isNull();
    }

    @Property
    void aRangeIsReachedWithinItsBounds(
            @ForAll("figures") BigDecimal value,
            @ForAll("figures") BigDecimal width,
            @ForAll("figures") BigDecimal count) {
        BigDecimal upper = value.add(width);
        Goal goal = new Goal(Operator.BETWEEN, value, upper, null);

        assertThat(goal.isReached(count, false)).isEqualTo(count.compareTo(value) >= 0 && count.compareTo(upper) <= 0);
        assertThat(goal.isReached(count, false) && goal.isExceeded(count)).isFalse();
    }

    @Property
    void anIncreaseIsReachedWhenItHasGrownByTheFigure(
            @ForAll("figures") BigDecimal value,
            @ForAll("figures") BigDecimal baseline,
            @ForAll("figures") BigDecimal count) {
        Goal goal = new Goal(Operator.INCREASE, value, null, baseline);

        assertThat(goal.isReached(count, false))
                .isEqualTo(count.subtract(baseline).compareTo(value) >= 0);
        assertThat(goal.percent(count)).isBetween(0, 100);
        assertThat(goal.percent(count) == 100).isEqualTo(goal.isReached(count, false));
    }

    @Property
    void anIncreaseWithoutAFigureOrABaselineIsNeverReached(@ForAll("figures") BigDecimal count, @ForAll boolean over) {
        for (Goal goal : new Goal[] {
            new Goal(Operator.INCREASE, null, null, BigDecimal.ONE),
            new Goal(Operator.INCREASE, BigDecimal.ONE, null, null)
        }) {
            assertThat(goal.isDeciding()).isFalse();
            assertThat(goal.isReached(count, over)).isFalse();
            assertThat(goal.percent(count)).isNull();
        }
    }

    @Property
    void moreIsNeverFurtherFromALowerBound(
            @ForAll("figures") BigDecimal value,
            @ForAll("figures") BigDecimal count,
            @ForAll("figures") BigDecimal more) {
        Goal goal = new Goal(Operator.AT_LEAST, value, null, null);

        assertThat(goal.percent(count.add(more))).isGreaterThanOrEqualTo(goal.percent(count));
    }

    @Property
    void togetherAllOfTheWayIsGoneExactlyWhenEachUnitHasGoneItsOwn(
            @ForAll("figures") BigDecimal value,
            @ForAll("figures") BigDecimal baseline,
            @ForAll @Size(min = 1, max = 6) List<@From("figures") BigDecimal> known,
            @ForAll @IntRange(max = 3) int silent,
            @ForAll boolean rate) {
        BigDecimal wanted = value.add(BigDecimal.ONE);
        int units = known.size() + silent;
        for (Goal goal : new Goal[] {
            new Goal(Operator.AT_LEAST, wanted, null, null),
            new Goal(Operator.EXACTLY, wanted, null, null),
            new Goal(Operator.INCREASE, wanted, null, baseline)
        }) {
            boolean each = silent == 0 && known.stream().allMatch(count -> goal.isReached(count, false));
            BigDecimal together = goal.ofEach(known, units, rate);
            assertThat(goal.times(units, rate).isReached(together, false)).isEqualTo(each);
            assertThat(goal.times(units, rate).percent(together) == 100).isEqualTo(each);
        }
    }

    @Test
    void whatOneUnitDoesBeyondItsGoalHidesNoOther() {
        Goal one = new Goal(Operator.AT_LEAST, BigDecimal.ONE, null, null);
        Goal five = new Goal(Operator.AT_LEAST, BigDecimal.valueOf(5), null, null);

        assertThat(one.ofEach(List.of(BigDecimal.ONE, BigDecimal.valueOf(7)), 10, false))
                .isEqualByComparingTo("2");
        assertThat(one.times(10, false).percent(BigDecimal.TWO)).isEqualTo(20);
        assertThat(five.ofEach(List.of(BigDecimal.TWO, BigDecimal.valueOf(9)), 2, true))
                .isEqualByComparingTo("3.5");
        assertThat(five.ofEach(List.of(), 2, false)).isNull();
    }

    @Test
    void nothingReportedIsNotZero() {
        assertThat(new Goal(Operator.AT_MOST, BigDecimal.TEN, null, null).isReached(null, true))
                .isFalse();
        assertThat(new Goal(Operator.AT_LEAST, BigDecimal.ZERO, null, null).isReached(null, true))
                .isFalse();
        assertThat(new Goal(Operator.AT_LEAST, BigDecimal.ZERO, null, null).isReached(BigDecimal.ZERO, false))
                .isTrue();
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(2);
    }
}
