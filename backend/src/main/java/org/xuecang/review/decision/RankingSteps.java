package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.util.Optional;
import org.xuecang.review.decision.ComposeDecisionRequest.By;
import org.xuecang.review.decision.ComposeDecisionRequest.Rule;
import org.xuecang.review.decision.ComposeDecisionRequest.Step;

/** Which step of a rule a ranked case meets. */
final class RankingSteps {

    private final Rule rule;

    RankingSteps(Rule rule) {
        this.rule = rule;
    }

    /**
     * @param place null of one to which the ranking gives none; it meets no step
     * @param score null of one without
     */
    Optional<Step> met(Integer place, BigDecimal score) {
        if (place == null) {
            return Optional.empty();
        }
        int upTo = 0;
        for (Step step : rule.steps()) {
            upTo += rule.by() == By.PLACES ? step.count() : 0;
            boolean met =
                    rule.by() == By.PLACES ? place <= upTo : score != null && score.compareTo(step.scoreAtLeast()) >= 0;
            if (met) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
