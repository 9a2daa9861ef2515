package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.rubric.Scored;

/**
 * Puts cases in order by the score that the round's method gives them; what the other methods would say stands beside it.
 * Nothing depends on the order of what comes in: the same inputs give the same places to the last digit.
 *
 * <p>Scores are compared to four decimals, half up, as they are shown. What the tie rule does not tell apart shares a place.
 */
public final class Ranking {

    /** Version 1 knew the mean alone, and kept four decimals of it. */
    public static final int VERSION = 2;

    private static final int FIRST_VERSION = 1;
    private static final int COMPARED_DECIMALS = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RankingInputs.Rules rules;
    private final VotePoints votes;
    private final List<Measured> cases;

    /** What holds of a case by every method. */
    private record Measured(
            UUID id,
            RuledOut ruledOut,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            Map<String, BigDecimal> criteria) {}

    /** A case as one method places it. */
    private record Placed(Measured of, MethodScore score, RuledOut ruledOut) {}

    private Ranking(RankingInputs inputs) {
        rules = inputs.rules();
        votes = VotePoints.of(inputs);
        cases = inputs.cases().stream().map(this::measured).toList();
    }

    /**
     * @param version of this reckoning, an earlier one to make an earlier ranking again
     * @return the best first, those without a place last, by their scores; each in an order that no two share
     */
    public static List<RankedCase> of(RankingInputs inputs, int version) {
        Map<RankingMethod, Map<UUID, BigDecimal>> scores = version == FIRST_VERSION
                ? Map.of(RankingMethod.MEAN, Scores.rounded(MeanScore.OF_ALL.of(inputs.cases()), COMPARED_DECIMALS))
                : Scores.of(inputs);
        return new Ranking(inputs).ranked(scores);
    }

    private List<RankedCase> ranked(Map<RankingMethod, Map<UUID, BigDecimal>> scores) {
        Map<RankingMethod, List<Placed>> orders = new EnumMap<>(RankingMethod.class);
        scores.forEach((method, found) -> orders.put(method, placed(found)));
        Map<UUID, Map<RankingMethod, MethodScore>> beside = new HashMap<>();
        orders.forEach((method, order) ->
                order.forEach(each -> beside.computeIfAbsent(each.of().id(), _ -> new EnumMap<>(RankingMethod.class))
                        .put(method, each.score())));
        return orders.get(rules.method()).stream()
                .map(each -> new RankedCase(
                        each.of().id(),
                        each.score().place(),
                        each.ruledOut(),
                        beside.get(each.of().id()),
                        each.of().median(),
                        each.of().lowest(),
                        each.of().highest(),
                        each.of().criteria()))
                .toList();
    }

    /** In their order. */
    private List<Placed> placed(Map<UUID, BigDecimal> scores) {
        Comparator<Placed> order = Comparator.comparing(
                        (Placed each) -> compared(each.score().score()))
                .reversed()
                .thenComparing(Placed::of, tieBreak());
        List<Placed> sorted = cases.stream()
                .map(each -> new Placed(
                        each, new MethodScore(scores.get(each.id()), null), ruledOut(each, scores.get(each.id()))))
                .sorted(Comparator.comparing((Placed each) -> each.ruledOut() != null)
                        .thenComparing(order)
                        .thenComparing(each -> each.of().id()))
                .toList();
        List<Placed> placed = new ArrayList<>();
        for (Placed each : sorted) {
            Integer place = each.ruledOut() == null ? place(each, placed, order) : null;
            placed.add(new Placed(each.of(), new MethodScore(each.score().score(), place), each.ruledOut()));
        }
        return placed;
    }

    /** That of the one before where the two are tied, else one more than there are before. */
    private static Integer place(Placed each, List<Placed> before, Comparator<Placed> order) {
        boolean tied = !before.isEmpty() && order.compare(before.getLast(), each) == 0;
        return tied ? before.getLast().score().place() : Integer.valueOf(before.size() + 1);
    }

    private Measured measured(RankingInputs.Case each) {
        List<BigDecimal> totals = each.reviews().stream()
                .map(RankingInputs.Review::total)
                .sorted()
                .toList();
        List<RankingInputs.Criterion> holding = rules.holdingFor(each.category());
        Map<String, BigDecimal> criteria = new TreeMap<>();
        votes.of(each.applicationId()).forEach((key, points) -> criteria.put(key, compared(points)));
        holding.stream().filter(Scored::onSheet).forEach(criterion -> {
            List<BigDecimal> given = each.reviews().stream()
                    .map(review -> review.scores().get(criterion.key()))
                    .toList();
            criteria.put(criterion.key(), compared(MeanScore.mean(given)));
        });
        return new Measured(
                each.applicationId(),
                ruledOut(each, holding),
                compared(median(totals)),
                compared(totals.getFirst()),
                compared(totals.getLast()),
                criteria);
    }

    /** Whatever its score. */
    private static RuledOut ruledOut(RankingInputs.Case each, List<RankingInputs.Criterion> criteria) {
        if (isMajority(each, review -> !review.vetoes().isEmpty())) {
            return RuledOut.VETOED;
        }
        return isMajority(each, review -> review.misses(criteria)) ? RuledOut.BELOW_GATE : null;
    }

    private static boolean isMajority(RankingInputs.Case each, Predicate<RankingInputs.Review> wanted) {
        return each.reviews().stream().filter(wanted).count() * 2
                > each.reviews().size();
    }

    private RuledOut ruledOut(Measured each, BigDecimal score) {
        if (each.ruledOut() != null) {
            return each.ruledOut();
        }
        boolean below = rules.passMark() != null && compared(score).compareTo(rules.passMark()) < 0;
        return below ? RuledOut.BELOW_PASS_MARK : null;
    }

    private Comparator<Measured> tieBreak() {
        return switch (rules.tieRule()) {
            case WEIGHTIEST_CRITERION ->
                rules.criteria().stream()
                        .filter(criterion -> criterion.worth().signum() > 0)
                        .sorted(Comparator.comparing(RankingInputs.Criterion::worth)
                                .reversed())
                        .map(criterion ->
                                descending(each -> each.criteria().getOrDefault(criterion.key(), BigDecimal.ZERO)))
                        .reduce((_, _) -> 0, Comparator::thenComparing);
            case MEDIAN -> descending(Measured::median);
            case DECIDED_BY_LEADER -> (_, _) -> 0;
        };
    }

    private static Comparator<Measured> descending(Function<Measured, BigDecimal> value) {
        return Comparator.comparing(value).reversed();
    }

    /** @param sorted one value at least */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    /** To the decimals that decide. */
    static BigDecimal compared(BigDecimal value) {
        return value.setScale(COMPARED_DECIMALS, RoundingMode.HALF_UP);
    }
}
