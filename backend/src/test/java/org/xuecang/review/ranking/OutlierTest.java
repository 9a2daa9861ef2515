package org.xuecang.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OutlierTest {

    private static final int EXPERTS = 5;

    /** Leaving a review out in the reckoning is leaving it out in truth. */
    @Property(tries = 60)
    void expectsWhatTheOtherReviewsLetExpect(@ForAll long seed) {
        List<RankingInputs.Case> cases = random(new Random(seed));
        AdditiveFit fit = AdditiveFit.of(cases);
        for (RankingInputs.Case each : cases) {
            for (RankingInputs.Review review : each.reviews()) {
                List<RankingInputs.Case> others = cases.stream()
                        .map(one -> one.without(Set.of(review.reviewId())))
                        .filter(one -> !one.reviews().isEmpty())
                        .toList();
                AdditiveFit without = AdditiveFit.of(others);
                boolean told = each.reviews().size() > 1
                        && without.knows(review.reviewerId())
                        && without.groups() == fit.groups();
                OptionalDouble expected = fit.expectedByOthers(each, review);
                assertThat(expected.isPresent()).isEqualTo(told);
                if (told) {
                    assertThat(expected.getAsDouble()).isCloseTo(without.expected(each, review), within(1e-6));
                }
            }
        }
    }

    /** Three experts agree on ten cases but for one score, which pulls what is expected of all the others. */
    @Test
    void tellsOneAndNotThoseBesideIt() {
        List<RankingInputs.Case> cases = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            int worth = 50 + 4 * number;
            cases.add(scored(number, worth, worth + 2, worth - 2));
        }
        cases.add(scored(9, 15, 76, 72));
        List<Outlier> found = Outlier.among(cases, AdditiveFit.of(cases));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().total()).isEqualByComparingTo("15");
        assertThat(found.getFirst().expected()).isEqualByComparingTo("74");
    }

    @Test
    void tellsNothingOfOneThatStandsAlone() {
        List<RankingInputs.Case> cases = List.of(scored(1, 80), scored(2, 10), scored(3, 60));
        assertThat(Outlier.among(cases, AdditiveFit.of(cases))).isEmpty();
    }

    private static List<RankingInputs.Case> random(Random random) {
        List<RankingInputs.Case> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<RankingInputs.Review> reviews = new ArrayList<>();
            for (int expert = 0; expert < EXPERTS; expert++) {
                if (random.nextInt(EXPERTS) < 2) {
                    reviews.add(review(i, expert, random.nextInt(101)));
                }
            }
            if (!reviews.isEmpty()) {
                cases.add(Pieces.scored(new UUID(1, i), reviews));
            }
        }
        return cases;
    }

    private static RankingInputs.Case scored(int number, int... totals) {
        List<RankingInputs.Review> reviews = new ArrayList<>();
        for (int expert = 0; expert < totals.length; expert++) {
            reviews.add(review(number, expert, totals[expert]));
        }
        return Pieces.scored(new UUID(1, number), reviews);
    }

    private static RankingInputs.Review review(int number, int expert, int total) {
        return Pieces.review(
                new UUID(number, expert), new UUID(2, expert), Map.of("c1", BigDecimal.valueOf(total)), List.of());
    }
}
