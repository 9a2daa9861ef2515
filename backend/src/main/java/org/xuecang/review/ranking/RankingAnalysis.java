package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What reviews tell of the experts who wrote them: who judges severely, who gives everybody the same, which single reviews
 * stand apart, how far the experts agree. Hints for people; no score changes by them.
 *
 * @param agreement Krippendorff's alpha of the totals (interval): 1 where all agree, 0 where they agree as by chance; null
 *     where no case has two reviews or all totals are the same
 * @param groups how many groups of cases and experts there are that share nobody: between them experts cannot be compared
 * @param outliers the farthest first
 */
record RankingAnalysis(BigDecimal agreement, int groups, List<Expert> experts, List<Outlier> outliers) {

    /** Fewer sheets say nothing of a habit. */
    private static final int HABIT_FROM = 5;

    private static final int DECIMALS = 4;

    /**
     * How one expert judged.
     *
     * @param deviation of their totals
     * @param leniency points that they give more than others do for the same cases; below zero they are severe
     * @param alike how many of their sheets are the same, criterion for criterion
     * @param straightLining whether that is more than half of five or more
     */
    record Expert(
            UUID reviewerId,
            int reviews,
            BigDecimal mean,
            BigDecimal deviation,
            BigDecimal leniency,
            int alike,
            boolean straightLining) {}

    static RankingAnalysis of(RankingInputs inputs) {
        AdditiveFit fit = AdditiveFit.of(inputs.cases());
        Map<UUID, List<RankingInputs.Review>> byExpert = inputs.cases().stream()
                .flatMap(each -> each.reviews().stream())
                .collect(Collectors.groupingBy(RankingInputs.Review::reviewerId, TreeMap::new, Collectors.toList()));
        return new RankingAnalysis(
                agreement(inputs.cases()),
                fit.groups(),
                byExpert.entrySet().stream()
                        .map(each -> expert(each.getKey(), each.getValue(), fit.leniency(each.getKey())))
                        .toList(),
                Outlier.among(inputs.cases(), fit));
    }

    private static Expert expert(UUID id, List<RankingInputs.Review> reviews, double leniency) {
        Spread totals =
                Spread.of(reviews.stream().map(RankingInputs.Review::total).toList());
        int alike = reviews.stream()
                .collect(Collectors.groupingBy(RankingAnalysis::sheet, Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
        return new Expert(
                id,
                reviews.size(),
                rounded(totals.mean()),
                rounded(totals.deviation()),
                rounded(BigDecimal.valueOf(leniency)),
                alike,
                reviews.size() >= HABIT_FROM && alike * 2 > reviews.size());
    }

    /** Points without the zeros that they may have been written with. */
    private static Map<String, BigDecimal> sheet(RankingInputs.Review review) {
        return review.scores().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .stripTrailingZeros()));
    }

    /** By Krippendorff, <em>Content Analysis</em>: one less observed by expected disagreement, of cases with two reviews. */
    private static BigDecimal agreement(List<RankingInputs.Case> cases) {
        List<List<BigDecimal>> pairable = cases.stream()
                .map(each ->
                        each.reviews().stream().map(RankingInputs.Review::total).toList())
                .filter(totals -> totals.size() > 1)
                .toList();
        double count = pairable.stream().mapToInt(List::size).sum();
        double observed = pairable.stream()
                        .mapToDouble(totals -> differences(totals) / (totals.size() - 1))
                        .sum()
                / count;
        double expected = differences(pairable.stream().flatMap(List::stream).toList()) / (count * (count - 1));
        return count == 0 || expected == 0 ? null : rounded(BigDecimal.valueOf(1 - observed / expected));
    }

    /** The squared differences of all ordered pairs together. */
    private static double differences(List<BigDecimal> values) {
        BigDecimal sum = sum(values, Function.identity());
        BigDecimal squares = sum(values, value -> value.multiply(value));
        return squares.multiply(BigDecimal.valueOf(values.size()))
                .subtract(sum.multiply(sum))
                .multiply(BigDecimal.TWO)
                .doubleValue();
    }

    private static BigDecimal sum(List<BigDecimal> values, Function<BigDecimal, BigDecimal> of) {
        return values.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
