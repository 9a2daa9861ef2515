package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.review.decision.ComposeDecisionRequest.By;
import org.xuecang.review.decision.ComposeDecisionRequest.Rule;
import org.xuecang.review.decision.ComposeDecisionRequest.Step;
import org.xuecang.review.decision.ComposedDecision.Effect;

class ComposedDraftTest {

    @Test
    void keepsTheRankingsOrderAndWhatStoodOtherwise() {
        DecisionItem second = item(2, null);
        DecisionItem first = item(1, null);
        DecisionItem fourth = item(4, null);
        ComposedDraft draft = new ComposedDraft(List.of(second, first, fourth));
        DecisionItem third = item(3, null);
        DecisionItem without = item(null, null);
        assertThat(draft.say(without)).isEqualTo(Effect.ADDED);
        assertThat(draft.say(third)).isEqualTo(Effect.ADDED);
        assertThat(draft.items()).containsExactly(second, first, third, fourth, without);
    }

    @Test
    void keepsAReasonThatWasGivenForTheSame() {
        DecisionItem before = item(1, "同一内容已立项。");
        ComposedDraft draft = new ComposedDraft(List.of(before));
        assertThat(draft.say(new DecisionItem(before.applicationId(), 1, Outcome.SELECTED, null, null)))
                .isEqualTo(Effect.UNCHANGED);
        assertThat(draft.say(new DecisionItem(before.applicationId(), 1, Outcome.NOT_SELECTED, null, null)))
                .isEqualTo(Effect.CHANGED);
        assertThat(draft.items()).extracting(DecisionItem::reason).containsExactly((String) null);
    }

    @Test
    void stepsByPlaceCountOnAndTakeInWhoSharesTheLastPlace() {
        RankingSteps steps = new RankingSteps(
                new Rule(By.PLACES, List.of(new Step("一等奖", 2, null), new Step("二等奖", 1, null)), true));
        assertThat(steps.met(2, null)).get().extracting(Step::grade).isEqualTo("一等奖");
        assertThat(steps.met(3, null)).get().extracting(Step::grade).isEqualTo("二等奖");
        assertThat(steps.met(4, null)).isEmpty();
        assertThat(steps.met(null, BigDecimal.TEN)).isEmpty();
    }

    @Test
    void stepsByScoreTakeTheFirstThatIsReached() {
        RankingSteps steps = new RankingSteps(new Rule(
                By.SCORE,
                List.of(new Step("优", null, new BigDecimal("90")), new Step(null, null, new BigDecimal("60"))),
                false));
        assertThat(steps.met(1, new BigDecimal("90.0000")))
                .get()
                .extracting(Step::grade)
                .isEqualTo("优");
        assertThat(steps.met(1, new BigDecimal("89.9999")))
                .get()
                .extracting(Step::grade)
                .isNull();
        assertThat(steps.met(1, new BigDecimal("59.9999"))).isEmpty();
        assertThat(steps.met(null, new BigDecimal("99"))).isEmpty();
    }

    private static DecisionItem item(Integer place, String reason) {
        return new DecisionItem(UUID.randomUUID(), place, Outcome.SELECTED, null, reason);
    }
}
