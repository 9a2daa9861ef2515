package org.xuecang.review.ranking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The two-way additive model of totals, fitted by least squares: total = what the case is worth + how lenient the expert is.
 *
 * <p>Only differences between experts who share cases can be told apart, so that within a group of cases and experts which
 * hang together the experts' parts, each weighted by its reviews, add up to nothing: the group's mean stays what it was.
 * Cases of different groups compare by their groups' means alone.
 *
 * <p>The cases' unknowns are eliminated; what is left are equations in the experts alone (some hundred at most), which are
 * symmetric and, with the condition added, positive definite. Sums run in the order of {@link RankingInputs}, in strict
 * floating point: the same inputs give the same bits.
 */
final class AdditiveFit {

    /** Rounding leaves a little where there is none. */
    private static final double NOTHING = 1e-6;

    private final Map<UUID, Double> worth = new HashMap<>();
    private final Map<UUID, Double> leniency = new HashMap<>();
    private final Map<UUID, Group> groupOf = new HashMap<>();
    private int groups;

    /**
     * Experts that hang together.
     *
     * @param index of each in the equations
     * @param inverse of the equations
     */
    private record Group(Map<UUID, Integer> index, DMatrixRMaj inverse) {

        /** How much of what is expected of a review is the review itself: all of it where nothing else tells. */
        double leverage(RankingInputs.Case of, RankingInputs.Review review) {
            double share = 1.0 / of.reviews().size();
            double sum = 0;
            for (RankingInputs.Review one : of.reviews()) {
                for (RankingInputs.Review other : of.reviews()) {
                    sum += part(one, review, share)
                            * inverse.get(index.get(one.reviewerId()), index.get(other.reviewerId()))
                            * part(other, review, share);
                }
            }
            return share + sum;
        }

        private static double part(RankingInputs.Review one, RankingInputs.Review review, double share) {
            return (one.reviewerId().equals(review.reviewerId()) ? 1 : 0) - share;
        }
    }

    private AdditiveFit() {}

    static AdditiveFit of(List<RankingInputs.Case> cases) {
        AdditiveFit fit = new AdditiveFit();
        for (List<RankingInputs.Case> group : grouped(cases)) {
            fit.add(group);
        }
        return fit;
    }

    /** In points, beside a case of an expert who is neither lenient nor severe. */
    double worth(UUID applicationId) {
        return worth.get(applicationId);
    }

    /** In points that an expert gives more than the others do for the same cases. */
    double leniency(UUID reviewerId) {
        return leniency.get(reviewerId);
    }

    /** How many groups there are that nothing connects. */
    int groups() {
        return groups;
    }

    /** Whether it was made of reviews of an expert. */
    boolean knows(UUID reviewerId) {
        return leniency.containsKey(reviewerId);
    }

    /** What the model expects of a review, which may be none of those that it was made of. */
    double expected(RankingInputs.Case of, RankingInputs.Review review) {
        return worth(of.applicationId()) + leniency(review.reviewerId());
    }

    /**
     * What it would expect of a review without that review: least squares leave a review out by dividing what it is off by what
     * others have of it.
     *
     * @return nothing where no other review tells
     */
    OptionalDouble expectedByOthers(RankingInputs.Case of, RankingInputs.Review review) {
        double others = 1 - groupOf.get(review.reviewerId()).leverage(of, review);
        return others < NOTHING
                ? OptionalDouble.empty()
                : OptionalDouble.of(total(review) - (total(review) - expected(of, review)) / others);
    }

    private void add(List<RankingInputs.Case> group) {
        Map<UUID, Integer> index = new LinkedHashMap<>();
        group.forEach(each -> each.reviews().forEach(review -> index.putIfAbsent(review.reviewerId(), index.size())));
        DMatrixRMaj inverse = new DMatrixRMaj(index.size(), index.size());
        double[] solved = solve(group, index, inverse);
        Group hanging = new Group(index, inverse);
        index.forEach((expert, at) -> {
            leniency.put(expert, solved[at]);
            groupOf.put(expert, hanging);
        });
        group.forEach(each -> worth.put(
                each.applicationId(),
                each.reviews().stream()
                                .mapToDouble(review -> total(review) - solved[index.get(review.reviewerId())])
                                .sum()
                        / each.reviews().size()));
        groups++;
    }

    private static double[] solve(List<RankingInputs.Case> group, Map<UUID, Integer> index, DMatrixRMaj inverse) {
        int size = index.size();
        DMatrixRMaj equations = new DMatrixRMaj(size, size);
        DMatrixRMaj wanted = new DMatrixRMaj(size, 1);
        double[] reviews = new double[size];
        for (RankingInputs.Case each : group) {
            int count = each.reviews().size();
            double mean =
                    each.reviews().stream().mapToDouble(AdditiveFit::total).sum() / count;
            for (RankingInputs.Review review : each.reviews()) {
                int row = index.get(review.reviewerId());
                reviews[row]++;
                equations.add(row, row, 1);
                wanted.add(row, 0, total(review) - mean);
                for (RankingInputs.Review other : each.reviews()) {
                    equations.add(row, index.get(other.reviewerId()), -1.0 / count);
                }
            }
        }
        addCondition(equations, reviews);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(size);
        if (!solver.setA(equations)) {
            throw new IllegalStateException("experts that hang together gave equations that cannot be solved");
        }
        DMatrixRMaj solution = new DMatrixRMaj(size, 1);
        solver.solve(wanted, solution);
        solver.invert(inverse);
        return solution.getData().clone();
    }

    /** That the experts' parts, weighted by their reviews, add up to nothing. */
    private static void addCondition(DMatrixRMaj equations, double[] reviews) {
        double all = Arrays.stream(reviews).sum();
        for (int row = 0; row < reviews.length; row++) {
            for (int column = 0; column < reviews.length; column++) {
                equations.add(row, column, reviews[row] * reviews[column] / all);
            }
        }
    }

    private static double total(RankingInputs.Review review) {
        return review.total().doubleValue();
    }

    /** Cases that hang together by common experts, however far around. */
    private static List<List<RankingInputs.Case>> grouped(List<RankingInputs.Case> cases) {
        Map<UUID, List<RankingInputs.Case>> ofExpert = new HashMap<>();
        cases.forEach(each -> each.reviews()
                .forEach(review -> ofExpert.computeIfAbsent(review.reviewerId(), _ -> new ArrayList<>())
                        .add(each)));
        Map<UUID, RankingInputs.Case> left = new LinkedHashMap<>();
        cases.forEach(each -> left.put(each.applicationId(), each));
        List<List<RankingInputs.Case>> groups = new ArrayList<>();
        for (RankingInputs.Case first : cases) {
            if (left.remove(first.applicationId()) == null) {
                continue;
            }
            List<RankingInputs.Case> group = new ArrayList<>();
            Deque<RankingInputs.Case> found = new ArrayDeque<>(List.of(first));
            while (!found.isEmpty()) {
                RankingInputs.Case next = found.remove();
                group.add(next);
                for (RankingInputs.Review review : next.reviews()) {
                    List<RankingInputs.Case> others = ofExpert.getOrDefault(review.reviewerId(), List.of());
                    ofExpert.remove(review.reviewerId());
                    others.stream()
                            .filter(other -> left.remove(other.applicationId()) != null)
                            .forEach(found::add);
                }
            }
            groups.add(group);
        }
        return groups;
    }
}
