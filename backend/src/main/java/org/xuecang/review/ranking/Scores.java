package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.RankingMethod;

/** What each method makes of the same cases, side by side. */
final class Scores {

    /** Enough to compare with a reckoning by anybody else, and fewer than floating point can hold. */
    static final int DECIMALS = 10;

    private static final Map<RankingMethod, ScoreMethod> METHODS = new EnumMap<>(Map.of(
            RankingMethod.MEAN,
            MeanScore.OF_ALL,
            RankingMethod.TRIMMED_MEAN,
            MeanScore.TRIMMED,
            RankingMethod.STANDARDISED,
            new StandardisedScore(),
            RankingMethod.ADDITIVE,
            Scores::additive));

    private Scores() {}

    /**
     * Each group of scorers by itself, then together by their weights; votes are no expert's and come on top. What the experts'
     * stage before said is weighed in last, by every method the same.
     *
     * @return by the method and the application's id, half up to {@link #DECIMALS}
     */
    static Map<RankingMethod, Map<UUID, BigDecimal>> of(RankingInputs inputs) {
        VotePoints votes = VotePoints.of(inputs);
        Map<RankingMethod, Map<UUID, BigDecimal>> scores = new EnumMap<>(RankingMethod.class);
        METHODS.forEach((method, reckoning) -> {
            Map<UUID, BigDecimal> given = weighted(inputs, reckoning);
            given.replaceAll((id, score) -> score.add(votes.sum(id)));
            weighIn(given, inputs);
            scores.put(method, rounded(given, DECIMALS));
        });
        return scores;
    }

    private static void weighIn(Map<UUID, BigDecimal> scores, RankingInputs inputs) {
        if (inputs.rules().earlierPercent() == null) {
            return;
        }
        BigDecimal share = BigDecimal.valueOf(inputs.rules().earlierPercent()).movePointLeft(2);
        BigDecimal own = BigDecimal.ONE.subtract(share);
        inputs.cases()
                .forEach(each -> scores.computeIfPresent(each.applicationId(), (_, score) -> score.multiply(own)
                        .add(each.earlier().multiply(share))));
    }

    private static Map<UUID, BigDecimal> weighted(RankingInputs inputs, ScoreMethod reckoning) {
        if (inputs.rules().scorers().isEmpty()) {
            return new HashMap<>(reckoning.of(inputs.cases()));
        }
        Map<UUID, BigDecimal> together = new HashMap<>();
        inputs.rules().scorers().forEach(scorer -> {
            BigDecimal share = scorer.weight().movePointLeft(2);
            List<RankingInputs.Case> scored =
                    inputs.cases().stream().map(each -> each.scoredBy(scorer)).toList();
            reckoning.of(scored).forEach((id, score) -> together.merge(id, score.multiply(share), BigDecimal::add));
        });
        return together;
    }

    static Map<UUID, BigDecimal> rounded(Map<UUID, BigDecimal> scores, int decimals) {
        Map<UUID, BigDecimal> rounded = new HashMap<>();
        scores.forEach((id, score) -> rounded.put(id, score.setScale(decimals, RoundingMode.HALF_UP)));
        return rounded;
    }

    private static Map<UUID, BigDecimal> additive(List<RankingInputs.Case> cases) {
        AdditiveFit fit = AdditiveFit.of(cases);
        Map<UUID, BigDecimal> scores = new HashMap<>();
        cases.forEach(each -> scores.put(each.applicationId(), BigDecimal.valueOf(fit.worth(each.applicationId()))));
        return scores;
    }
}
