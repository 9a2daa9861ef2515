package org.xuecang.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;

class VotePointsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void givesAllPointsToTheCaseWithTheMost() {
        VotePoints points = VotePoints.of(inputs(null, 300, 400, 0));
        assertThat(points.sum(A)).isEqualByComparingTo("15");
        assertThat(points.sum(B)).isEqualByComparingTo("20");
        assertThat(points.sum(C)).isEqualByComparingTo("0");
    }

    @Test
    void givesAllPointsForAsManyAsTheRubricSays() {
        VotePoints points = VotePoints.of(inputs(300, 100, 299, 9000));
        assertThat(points.sum(A)).isEqualByComparingTo("6.6666666667");
        assertThat(points.sum(B)).isEqualByComparingTo("19.9333333333");
        assertThat(points.sum(C)).isEqualByComparingTo("20");
    }

    @Test
    void givesNothingWhereNobodyVoted() {
        assertThat(VotePoints.of(inputs(null, 0, 0, 0)).sum(A)).isEqualByComparingTo("0");
    }

    private static RankingInputs inputs(Integer fullVotes, int... votes) {
        return new RankingInputs(
                Pieces.rules(RankingMethod.MEAN, TieRule.MEDIAN, null, List.of(Pieces.voted("public", 20, fullVotes))),
                List.of(voted(A, votes[0]), voted(B, votes[1]), voted(C, votes[2])));
    }

    private static RankingInputs.Case voted(UUID id, int votes) {
        return new RankingInputs.Case(
                id,
                List.of(Pieces.review(UUID.randomUUID(), UUID.randomUUID(), Map.<String, BigDecimal>of(), List.of())),
                null,
                Map.of("public", votes),
                null);
    }
}
