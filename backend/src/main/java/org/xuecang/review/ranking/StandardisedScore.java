package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Standard scores (标准分, z): an expert's totals are brought to the mean and the spread of all totals, so that neither a
 * severe nor a cautious hand weighs on the cases it was given. An expert with fewer than five reviews, or with the same total
 * in all of them, has no spread to speak of: theirs stay as they gave them.
 */
final class StandardisedScore implements ScoreMethod {

    private static final int FROM_REVIEWS = 5;

    @Override
    public Map<UUID, BigDecimal> of(List<RankingInputs.Case> cases) {
        List<BigDecimal> all = new ArrayList<>();
        Map<UUID, List<BigDecimal>> byExpert = new HashMap<>();
        for (RankingInputs.Case each : cases) {
            for (RankingInputs.Review review : each.reviews()) {
                all.add(review.total());
                byExpert.computeIfAbsent(review.reviewerId(), _ -> new ArrayList<>())
                        .add(review.total());
            }
        }
        Spread common = Spread.of(all);
        Map<UUID, Spread> experts = new HashMap<>();
        byExpert.forEach((expert, totals) -> {
            Spread own = Spread.of(totals);
            if (totals.size() >= FROM_REVIEWS && own.deviation().signum() > 0) {
                experts.put(expert, own);
            }
        });
        Map<UUID, BigDecimal> scores = new HashMap<>();
        for (RankingInputs.Case each : cases) {
            scores.put(
                    each.applicationId(),
                    MeanScore.mean(each.reviews().stream()
                            .map(review -> brought(review, experts.get(review.reviewerId()), common))
                            .toList()));
        }
        return scores;
    }

    private static BigDecimal brought(RankingInputs.Review review, Spread own, Spread common) {
        return own == null ? review.total() : common.points(own.standard(review.total()));
    }
}
