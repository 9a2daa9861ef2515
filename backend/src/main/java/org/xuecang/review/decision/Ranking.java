package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Puts cases in order by the mean of their reviews' totals (加权平均): a rubric's points add up to 100, so that a total is
 * the weighted sum already. Decimal arithmetic throughout, and nothing depends on the order of what comes in: the same
 * inputs give the same places to the last digit.
 *
 * <p>Means are compared as they are shown, to four places, half up. What the tie rule does not tell apart shares a place.
 */
final class Ranking {

    static final String METHOD = "WEIGHTED_MEAN";
    static final int VERSION = 1;

    private static final int PLACES = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RankingInputs inputs;
    private final Comparator<RankedCase> order;

    private Ranking(RankingInputs inputs) {
        this.inputs = inputs;
        order = Comparator.comparing(RankedCase::mean).reversed().thenComparing(tieBreak(inputs));
    }

    /** @return the best first, those without a place last, by their means; each in an order that no two share */
    static List<RankedCase> of(RankingInputs inputs) {
        return new Ranking(inputs).ranked();
    }

    private List<RankedCase> ranked() {
        List<RankedCase> measured = inputs.cases().stream()
                .map(this::measured)
                .sorted(Comparator.comparing((RankedCase each) -> each.ruledOut() != null)
                        .thenComparing(order)
                        .thenComparing(RankedCase::applicationId))
                .toList();
        List<RankedCase> ranked = new ArrayList<>();
        for (RankedCase each : measured) {
            ranked.add(each.ruledOut() == null ? each.at(place(each, ranked)) : each);
        }
        return ranked;
    }

    /** That of the one before where the two are tied, else one more than there are before. */
    private int place(RankedCase each, List<RankedCase> before) {
        boolean tied = !before.isEmpty() && order.compare(before.getLast(), each) == 0;
        return tied ? before.getLast().place() : before.size() + 1;
    }

    private RankedCase measured(RankingInputs.Case each) {
        List<BigDecimal> totals = each.reviews().stream()
                .map(RankingInputs.Review::total)
                .sorted()
                .toList();
        Map<String, BigDecimal> criteria = new TreeMap<>();
        for (RankingInputs.Criterion criterion : inputs.criteria()) {
            criteria.put(
                    criterion.key(),
                    mean(each.reviews().stream()
                            .map(review -> review.scores().get(criterion.key()))
                            .toList()));
        }
        BigDecimal mean = mean(totals);
        return new RankedCase(
                each.applicationId(),
                null,
                ruledOut(each, mean),
                mean,
                rounded(median(totals)),
                rounded(totals.getFirst()),
                rounded(totals.getLast()),
                criteria);
    }

    private RuledOut ruledOut(RankingInputs.Case each, BigDecimal mean) {
        long vetoing = each.reviews().stream()
                .filter(review -> !review.vetoes().isEmpty())
                .count();
        if (vetoing * 2 > each.reviews().size()) {
            return RuledOut.VETOED;
        }
        boolean below = inputs.passMark() != null && mean.compareTo(inputs.passMark()) < 0;
        return below ? RuledOut.BELOW_PASS_MARK : null;
    }

    private static Comparator<RankedCase> tieBreak(RankingInputs inputs) {
        return switch (inputs.tieRule()) {
            case WEIGHTIEST_CRITERION ->
                inputs.criteria().stream()
                        .sorted(Comparator.comparing(RankingInputs.Criterion::points)
                                .reversed())
                        .map(criterion -> descending(each -> each.criteria().get(criterion.key())))
                        .reduce((_, _) -> 0, Comparator::thenComparing);
            case MEDIAN -> descending(RankedCase::median);
            case DECIDED_BY_LEADER -> (_, _) -> 0;
        };
    }

    private static Comparator<RankedCase> descending(Function<RankedCase, BigDecimal> value) {
        return Comparator.comparing(value).reversed();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(values.size()), PLACES, RoundingMode.HALF_UP);
    }

    /** @param sorted one value at least */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
