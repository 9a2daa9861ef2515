package org.xuecang.review.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;
import org.xuecang.round.rubric.CriterionKind;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricContent.Scorer;
import org.xuecang.round.rubric.Scored;

/**
 * All that a ranking is made of, as it is stored beside it: in an order of its own, so that nothing depends on the one it
 * came in. Reviews have their totals by the rules.
 */
public record RankingInputs(Rules rules, List<Case> cases) {

    public RankingInputs {
        cases = cases.stream()
                .map(each -> each.reckoned(rules))
                .sorted(Comparator.comparing(Case::applicationId))
                .toList();
    }

    RankingInputs without(Set<UUID> applications) {
        return new RankingInputs(
                rules,
                cases.stream()
                        .filter(each -> !applications.contains(each.applicationId()))
                        .toList());
    }

    /**
     * By what cases are placed.
     *
     * @param passMark points below which a case has no place, or null
     * @param criteria in the rubric's order
     * @param earlierPercent how much of a score what the experts' stage before said makes; null where nothing
     * @param scorers groups of scorers whose scores weigh differently; none where all weigh the same
     */
    public record Rules(
            RankingMethod method,
            TieRule tieRule,
            BigDecimal passMark,
            List<Criterion> criteria,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Scorer> scorers,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer earlierPercent) {

        public Rules {
            scorers = scorers == null ? List.of() : scorers;
        }

        List<Criterion> holdingFor(String category) {
            return criteria.stream().filter(each -> each.holdsFor(category)).toList();
        }
    }

    /** As much of a rubric's criterion as counts. Rankings of earlier years have its key and its points alone. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Criterion(
            String key,
            BigDecimal points,
            CriterionKind kind,
            BigDecimal weight,
            Boolean independent,
            RubricContent.Gate gate,
            Integer fullVotes,
            List<String> variants)
            implements Scored {

        public Criterion {
            kind = kind == null ? CriterionKind.POINTS : kind;
            variants = variants == null ? List.of() : variants;
        }

        public static Criterion of(RubricContent.Criterion each) {
            return new Criterion(
                    each.key(),
                    each.points(),
                    each.kind(),
                    each.weight(),
                    each.independent(),
                    each.gate(),
                    each.fullVotes(),
                    each.variants());
        }

        @Override
        public boolean standsApart() {
            return Boolean.TRUE.equals(independent);
        }
    }

    /**
     * A case with the reviews that were handed in, one at least.
     *
     * @param category the one that it told, or null
     * @param votes that were counted for it, by the criterion's key
     * @param earlier its score in the experts' stage before, or null
     */
    public record Case(
            UUID applicationId, List<Review> reviews, String category, Map<String, Integer> votes, BigDecimal earlier) {

        public Case {
            reviews = reviews.stream()
                    .sorted(Comparator.comparing(Review::reviewId))
                    .toList();
            votes = votes == null ? Map.of() : votes;
        }

        private Case reckoned(Rules rules) {
            List<Criterion> criteria = rules.holdingFor(category);
            return with(reviews.stream().map(each -> each.reckoned(criteria)).toList());
        }

        /** As far as one group of scorers goes. */
        Case scoredBy(Scorer scorer) {
            return with(reviews.stream()
                    .filter(each -> scorer.name().equals(each.scorer()))
                    .toList());
        }

        /** One review at least has to be left. */
        Case without(Set<UUID> reviewIds) {
            return with(reviews.stream()
                    .filter(each -> !reviewIds.contains(each.reviewId()))
                    .toList());
        }

        private Case with(List<Review> others) {
            return new Case(applicationId, others, category, votes, earlier);
        }
    }

    /**
     * What one expert said.
     *
     * @param scores by the criterion's key, for every criterion of the sheet
     * @param vetoes keys of what rules the case out
     * @param scorer the group of scorers that the expert scores for, or null
     * @param total what the scores make together; the sum of them where nothing else was said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Review(
            UUID reviewId,
            UUID reviewerId,
            Map<String, BigDecimal> scores,
            List<String> vetoes,
            String scorer,
            BigDecimal total) {

        public Review {
            total = total == null ? scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add) : total;
        }

        private Review reckoned(List<Criterion> criteria) {
            return new Review(reviewId, reviewerId, scores, vetoes, scorer, Scored.total(criteria, scores));
        }

        boolean misses(List<Criterion> criteria) {
            return criteria.stream().anyMatch(each -> each.isMissedBy(scores.get(each.key())));
        }
    }
}
