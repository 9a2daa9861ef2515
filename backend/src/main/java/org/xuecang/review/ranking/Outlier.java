package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        List<Outlier> first = far(cases, fit, Set.of());
        if (first.isEmpty()) {
            return List.of();
        }
        Map<UUID, Outlier> farthest = new HashMap<>();
        first.forEach(each -> farthest.putIfAbsent(each.applicationId(), each));
        Set<UUID> leftOut = new HashSet<>();
        farthest.values().forEach(each -> leftOut.add(each.reviewId()));
        AdditiveFit without =
                AdditiveFit.of(cases.stream().map(each -> each.without(leftOut)).toList());
        // where what hung together fell apart, or nothing of an expert's is left, the first look stands
        return without.groups() != fit.groups()
                ? first
                : Stream.concat(
                                far(cases, without, leftOut).stream(),
                                first.stream().filter(each -> !without.knows(each.reviewerId())))
                        .sorted(FARTHEST)
                        .toList();
    }

    /** @param leftOut reviews that the fit was not made of */
    private static List<Outlier> far(List<RankingInputs.Case> cases, AdditiveFit fit, Set<UUID> leftOut) {
        List<Outlier> all = new ArrayList<>();
        for (RankingInputs.Case each : cases) {
            RankingInputs.Case made = each.without(leftOut);
            for (RankingInputs.Review review : each.reviews()) {
                if (!leftOut.contains(review.reviewId())) {
                    fit.expectedByOthers(made, review).ifPresent(points -> all.add(of(each, review, points)));
                } else if (fit.knows(review.reviewerId())) {
                    all.add(of(each, review, fit.expected(made, review)));
                }
            }
        }
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

    private static Outlier of(RankingInputs.Case each, RankingInputs.Review review, double expected) {
        return new Outlier(
                each.applicationId(),
                review.reviewId(),
                review.reviewerId(),
                review.total(),
                RankingAnalysis.rounded(BigDecimal.valueOf(expected)));
    }
}
