package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.rubric.CriterionKind;

/**
 * What counted votes bring: all points for as many as the rubric says, or as the case with the most has, and for fewer the
 * same share of the points as of the votes.
 */
final class VotePoints {

    private final Map<UUID, Map<String, BigDecimal>> points = new HashMap<>();

    private VotePoints() {}

    static VotePoints of(RankingInputs inputs) {
        VotePoints found = new VotePoints();
        inputs.rules().criteria().stream()
                .filter(each -> each.kind() == CriterionKind.VOTE)
                .forEach(criterion -> found.add(criterion, inputs.cases()));
        return found;
    }

    private void add(RankingInputs.Criterion criterion, List<RankingInputs.Case> cases) {
        List<RankingInputs.Case> voted = cases.stream()
                .filter(each -> criterion.holdsFor(each.category()))
                .toList();
        int most = voted.stream().mapToInt(each -> votes(each, criterion)).max().orElse(0);
        int full = criterion.fullVotes() == null ? most : criterion.fullVotes();
        voted.forEach(each -> points.computeIfAbsent(each.applicationId(), _ -> new HashMap<>())
                .put(criterion.key(), share(criterion, votes(each, criterion), full)));
    }

    private static int votes(RankingInputs.Case each, RankingInputs.Criterion criterion) {
        return each.votes().getOrDefault(criterion.key(), 0);
    }

    private static BigDecimal share(RankingInputs.Criterion criterion, int votes, int full) {
        return full == 0
                ? BigDecimal.ZERO
                : criterion
                        .points()
                        .multiply(BigDecimal.valueOf(Math.min(votes, full)))
                        .divide(BigDecimal.valueOf(full), Scores.DECIMALS, RoundingMode.HALF_UP);
    }

    /** By the criteria's keys; none where nobody votes. */
    Map<String, BigDecimal> of(UUID applicationId) {
        return points.getOrDefault(applicationId, Map.of());
    }

    BigDecimal sum(UUID applicationId) {
        return of(applicationId).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
