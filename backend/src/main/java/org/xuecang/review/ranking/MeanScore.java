package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The mean of a case's totals: all of them, or without the highest and the lowest once there are five, as contests do
 * (去掉一个最高分、一个最低分). A total is the weighted sum already.
 */
final class MeanScore implements ScoreMethod {

    static final ScoreMethod OF_ALL = new MeanScore(Function.identity());
    static final ScoreMethod TRIMMED = new MeanScore(MeanScore::trimmed);

    /** With fewer, what two experts think would be all that is left, or less. */
    private static final int TRIMMED_FROM = 5;

    private final Function<List<BigDecimal>, List<BigDecimal>> counted;

    private MeanScore(Function<List<BigDecimal>, List<BigDecimal>> counted) {
        this.counted = counted;
    }

    @Override
    public Map<UUID, BigDecimal> of(List<RankingInputs.Case> cases) {
        Map<UUID, BigDecimal> scores = new HashMap<>();
        cases.forEach(each -> scores.put(each.applicationId(), mean(counted.apply(totals(each)))));
        return scores;
    }

    private static List<BigDecimal> totals(RankingInputs.Case each) {
        return each.reviews().stream().map(RankingInputs.Review::total).sorted().toList();
    }

    private static List<BigDecimal> trimmed(List<BigDecimal> sorted) {
        return sorted.size() < TRIMMED_FROM ? sorted : sorted.subList(1, sorted.size() - 1);
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }
}
