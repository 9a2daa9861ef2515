package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;
import org.xuecang.round.rubric.CriterionKind;

/** What rankings are made of where a rubric has points alone, and more where a test says so. */
final class Pieces {

    private Pieces() {}

    static RankingInputs.Rules rules(
            RankingMethod method, TieRule rule, BigDecimal passMark, List<RankingInputs.Criterion> criteria) {
        return new RankingInputs.Rules(method, rule, passMark, criteria, List.of(), null);
    }

    static RankingInputs.Criterion criterion(String key, BigDecimal points) {
        return new RankingInputs.Criterion(key, points, null, null, null, null, null, null);
    }

    static RankingInputs.Criterion voted(String key, int points, Integer fullVotes) {
        return new RankingInputs.Criterion(
                key, BigDecimal.valueOf(points), CriterionKind.VOTE, null, null, null, fullVotes, null);
    }

    static RankingInputs.Case scored(UUID id, List<RankingInputs.Review> reviews) {
        return new RankingInputs.Case(id, reviews, null, null, null);
    }

    static RankingInputs.Review review(UUID id, UUID reviewer, Map<String, BigDecimal> scores, List<String> vetoes) {
        return new RankingInputs.Review(id, reviewer, scores, vetoes, null, null);
    }
}
