package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A review that lies far from what the case's other experts, and this expert's other reviews, let expect.
 *
 * @param expected total, by the other reviews alone
 */
record Outlier(UUID applicationId, UUID reviewId, UUID reviewerId, BigDecimal total, BigDecimal expected) {

    /**
     * How many standard deviations of what the additive model leaves unexplained a review must lie off; estimated from the
     * median, which the outliers themselves do not move.
     */
    private static final double FAR = 3;

    private static final double DEVIATIONS_IN_MEDIAN = 1.4826;

    /** Where experts agree almost to the point, a few points off are no outlier. */
    private static final double FAR_IN_POINTS = 10;

    private static final Comparator<Outlier> FARTHEST =
            Comparator.comparing(Outlier::distance).reversed().thenComparing(Outlier::reviewId);

    BigDecimal distance() {
        return total.subtract(expected).abs();
    }

    /**
     * The farthest first. One that is far off pulls what is expected of its neighbours, so the farthest of each case are left out and all are
     * looked at a second time by what then is expected.
     *
     * @param fit of all reviews of the cases
     */
    static List<Outlier> among(List<RankingInputs.Case> cases, AdditiveFit fit) {
        List<Outlier> first = far(cases, fit, cases);
        if (first.isEmpty()) {
            return List.of();
        }
        Map<UUID, Outlier> farthest = new HashMap<>();
        first.forEach(each -> farthest.putIfAbsent(each.applicationId(), each));
        Set<UUID> leftOut = new HashSet<>();
        farthest.values().forEach(each -> leftOut.add(each.reviewId()));
        List<RankingInputs.Case> others =
                cases.stream().map(each -> each.without(leftOut)).toList();
        AdditiveFit without = AdditiveFit.of(others);
        // where what hung together fell apart, or nothing of an expert's is left, the first look stands
        return without.groups() != fit.groups()
                ? first
                : Stream.concat(
                                far(cases, without, others).stream(),
                                first.stream().filter(each -> !without.knows(each.reviewerId())))
                        .sorted(FARTHEST)
                        .toList();
    }

    /**
     * @param cases of whose reviews is asked
     * @param made those cases as the fit was made of them
     */
    private static List<Outlier> far(List<RankingInputs.Case> cases, AdditiveFit fit, List<RankingInputs.Case> made) {
        List<Outlier> all = Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                .flatMap(i -> cases.get(i).reviews().stream()
                        .flatMap(review -> expected(cases.get(i), made.get(i), review, fit).stream()
                                .mapToObj(expected -> of(cases.get(i), review, expected))))
                .toList();
        double[] distances = all.stream()
                .mapToDouble(each -> each.distance().doubleValue())
                .sorted()
                .toArray();
        double far = distances.length == 0
                ? FAR_IN_POINTS
                : Math.max(FAR * DEVIATIONS_IN_MEDIAN * distances[distances.length / 2], FAR_IN_POINTS);
        return all.stream()
                .filter(each -> each.distance().doubleValue() > far)
                .sorted(FARTHEST)
                .toList();
    }

    private static OptionalDouble expected(
            RankingInputs.Case whole, RankingInputs.Case made, RankingInputs.Review review, AdditiveFit fit) {
        if (made.reviews().contains(review)) {
            return fit.expectedByOthers(made, review);
        }
        return fit.knows(review.reviewerId()) ? OptionalDouble.of(fit.expected(whole, review)) : OptionalDouble.empty();
    }

    private static Outlier of(RankingInputs.Case each, RankingInputs.Review review, double expected) {
        return new Outlier(
                each.applicationId(),
                review.reviewId(),
                review.reviewerId(),
                review.total(),
                RankingAnalysis.rounded(BigDecimal.valueOf(expected)));
    }
}
