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

    /** @return by the method and the application's id, half up to {@link #DECIMALS} */
    static Map<RankingMethod, Map<UUID, BigDecimal>> of(List<RankingInputs.Case> cases) {
        Map<RankingMethod, Map<UUID, BigDecimal>> scores = new EnumMap<>(RankingMethod.class);
        METHODS.forEach((method, reckoning) -> scores.put(method, rounded(reckoning.of(cases), DECIMALS)));
        return scores;
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
