package org.xuecang.review.ranking;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.xuecang.round.RankingMethod;

/**
 * The scores of all methods once more, by other ways than the product's: in floating point, from moments instead of
 * differences, and the additive model by turns (each expert's part from the cases', each case's from the experts', until
 * nothing moves) instead of solved at once.
 */
final class OtherReckoning {

    private static final double AT_REST = 1e-13;
    private static final int TURNS = 2_000_000;

    private OtherReckoning() {}

    static Map<RankingMethod, Map<UUID, Double>> of(List<RankingInputs.Case> cases) {
        Map<RankingMethod, Map<UUID, Double>> scores = new EnumMap<>(RankingMethod.class);
        scores.put(RankingMethod.MEAN, means(cases, OtherReckoning::total));
        scores.put(RankingMethod.TRIMMED_MEAN, trimmed(cases));
        scores.put(RankingMethod.STANDARDISED, standardised(cases));
        scores.put(RankingMethod.ADDITIVE, additive(cases));
        return scores;
    }

    private static double total(RankingInputs.Review review) {
        return review.scores().values().stream()
                .mapToDouble(Number::doubleValue)
                .sum();
    }

    private static Map<UUID, Double> means(
            List<RankingInputs.Case> cases, ToDoubleFunction<RankingInputs.Review> value) {
        Map<UUID, Double> means = new HashMap<>();
        cases.forEach(each -> means.put(
                each.applicationId(),
                each.reviews().stream().mapToDouble(value).average().orElseThrow()));
        return means;
    }

    private static Map<UUID, Double> trimmed(List<RankingInputs.Case> cases) {
        Map<UUID, Double> means = means(cases, OtherReckoning::total);
        cases.stream().filter(each -> each.reviews().size() >= 5).forEach(each -> {
            double sum = totals(each).sum();
            double ends = totals(each).max().orElseThrow() + totals(each).min().orElseThrow();
            means.put(each.applicationId(), (sum - ends) / (each.reviews().size() - 2));
        });
        return means;
    }

    private static DoubleStream totals(RankingInputs.Case each) {
        return each.reviews().stream().mapToDouble(OtherReckoning::total);
    }

    /** Count, sum and sum of squares. */
    private static final class Moments {
        private int count;
        private double sum;
        private double squares;

        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
        }

        double mean() {
            return sum / count;
        }

        double deviation() {
            double variance = squares / count - mean() * mean();
            return variance < 1e-9 ? 0 : Math.sqrt(variance);
        }
    }

    private static Map<UUID, Double> standardised(List<RankingInputs.Case> cases) {
        Moments all = new Moments();
        Map<UUID, Moments> experts = new HashMap<>();
        cases.forEach(each -> each.reviews().forEach(review -> {
            all.add(total(review));
            experts.computeIfAbsent(review.reviewerId(), _ -> new Moments()).add(total(review));
        }));
        return means(cases, review -> {
            Moments own = experts.get(review.reviewerId());
            return own.count < 5 || own.deviation() == 0
                    ? total(review)
                    : all.mean() + (total(review) - own.mean()) / own.deviation() * all.deviation();
        });
    }

    private static Map<UUID, Double> additive(List<RankingInputs.Case> cases) {
        Map<UUID, Double> leniency = new TreeMap<>();
        cases.forEach(each -> each.reviews().forEach(review -> leniency.put(review.reviewerId(), 0.0)));
        Map<UUID, Double> worth = Map.of();
        double moved = 1;
        for (int turn = 0; moved > AT_REST && turn < TURNS; turn++) {
            worth = means(cases, review -> total(review) - leniency.get(review.reviewerId()));
            moved = 0;
            for (UUID expert : List.copyOf(leniency.keySet())) {
                Map<UUID, Double> now = worth;
                double part = cases.stream()
                        .flatMapToDouble(each -> each.reviews().stream()
                                .filter(review -> review.reviewerId().equals(expert))
                                .mapToDouble(review -> total(review) - now.get(each.applicationId())))
                        .average()
                        .orElseThrow();
                moved = Math.max(moved, Math.abs(part - leniency.get(expert)));
                leniency.put(expert, part);
            }
        }
        return levelled(cases, worth, leniency);
    }

    /** Moves each group so that its experts' parts, a review each, add up to nothing. */
    private static Map<UUID, Double> levelled(
            List<RankingInputs.Case> cases, Map<UUID, Double> worth, Map<UUID, Double> leniency) {
        Map<UUID, Integer> groupOf = groups(cases);
        Map<Integer, Moments> parts = new HashMap<>();
        cases.forEach(each -> each.reviews()
                .forEach(review -> parts.computeIfAbsent(groupOf.get(each.applicationId()), _ -> new Moments())
                        .add(leniency.get(review.reviewerId()))));
        Map<UUID, Double> levelled = new HashMap<>();
        worth.forEach((id, value) ->
                levelled.put(id, value + parts.get(groupOf.get(id)).mean()));
        return levelled;
    }

    /** Each case begins a group of its own; those with a common expert take the lower number until nothing changes. */
    private static Map<UUID, Integer> groups(List<RankingInputs.Case> cases) {
        Map<UUID, Integer> group = new HashMap<>();
        cases.forEach(each -> group.put(each.applicationId(), group.size()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (RankingInputs.Case one : cases) {
                for (RankingInputs.Case other : cases) {
                    boolean common = one.reviews().stream().anyMatch(review -> other.reviews().stream()
                            .anyMatch(that -> that.reviewerId().equals(review.reviewerId())));
                    if (common && group.get(other.applicationId()) < group.get(one.applicationId())) {
                        group.put(one.applicationId(), group.get(other.applicationId()));
                        changed = true;
                    }
                }
            }
        }
        return group;
    }
}
