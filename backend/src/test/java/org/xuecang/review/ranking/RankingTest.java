package org.xuecang.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;

class RankingTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void putsTheHighestMeanFirst() {
        List<RankedCase> ranked = ranked(TieRule.MEDIAN, null, scored(A, "30 50"), scored(B, "40 55", "38 52"));
        assertThat(ranked).extracting(RankedCase::applicationId).containsExactly(B, A);
        assertThat(ranked).extracting(RankedCase::place).containsExactly(1, 2);
        RankedCase first = ranked.getFirst();
        assertThat(mean(first)).isEqualTo(new BigDecimal("92.5000"));
        assertThat(first.criteria())
                .containsExactly(
                        Map.entry("c1", new BigDecimal("39.0000")), Map.entry("c2", new BigDecimal("53.5000")));
        assertThat(first.lowest()).isEqualTo(new BigDecimal("90.0000"));
        assertThat(first.highest()).isEqualTo(new BigDecimal("95.0000"));
    }

    @Test
    void roundsMeansToFourPlacesHalfUp() {
        RankedCase third = only(scored(A, "0 1", "0 1", "0 0"));
        assertThat(mean(third)).isEqualTo(new BigDecimal("0.6667"));
        List<String> sixteen = Stream.concat(
                        Stream.of("0 0.1"), Stream.generate(() -> "0 0").limit(15))
                .toList();
        // a sixteenth of 0.1 is 0.00625
        assertThat(mean(only(scored(A, sixteen.toArray(String[]::new))))).isEqualTo(new BigDecimal("0.0063"));
    }

    @Test
    void looksAtTheWeightiestCriterionWhereMeansAreTheSame() {
        List<RankedCase> ranked =
                ranked(TieRule.WEIGHTIEST_CRITERION, null, scored(A, "40 50"), scored(B, "35 55"), scored(C, "35 55"));
        assertThat(ranked).extracting(RankedCase::applicationId).containsExactly(B, C, A);
        assertThat(ranked).extracting(RankedCase::place).containsExactly(1, 1, 3);
    }

    @Test
    void looksAtTheRubricsOrderWhereCriteriaAreWorthTheSame() {
        RankingInputs inputs = new RankingInputs(
                Pieces.rules(
                        RankingMethod.MEAN,
                        TieRule.WEIGHTIEST_CRITERION,
                        null,
                        List.of(criterion("late", 50), criterion("early", 50))),
                List.of(
                        Pieces.scored(A, List.of(review(Map.of("late", ten(4), "early", ten(3)), List.of()))),
                        Pieces.scored(B, List.of(review(Map.of("late", ten(3), "early", ten(4)), List.of())))));
        assertThat(Ranking.of(inputs, Ranking.VERSION))
                .extracting(RankedCase::applicationId)
                .containsExactly(A, B);
    }

    @Test
    void looksAtTheMedianWhereMeansAreTheSame() {
        List<RankedCase> ranked = ranked(
                TieRule.MEDIAN, null, scored(A, "30 30", "30 30", "40 50"), scored(B, "20 40", "30 35", "40 45"));
        assertThat(ranked).extracting(RankingTest::mean).containsOnly(new BigDecimal("70.0000"));
        assertThat(ranked).extracting(RankedCase::applicationId).containsExactly(B, A);
        assertThat(ranked).extracting(RankedCase::place).containsExactly(1, 2);
    }

    @Test
    void takesTheMiddleOfTwoForTheMedian() {
        assertThat(only(scored(A, "10 10", "10 20.5", "20 25", "40 60")).median())
                .isEqualTo(new BigDecimal("37.7500"));
    }

    @Test
    void leavesThoseWithTheSameMeanToTheLeader() {
        List<RankedCase> ranked = ranked(
                TieRule.DECIDED_BY_LEADER,
                null,
                scored(A, "40 50"),
                scored(B, "35 55"),
                scored(C, "40 60"),
                scored(D, "10 10"));
        assertThat(ranked).extracting(RankedCase::applicationId).containsExactly(C, A, B, D);
        assertThat(ranked).extracting(RankedCase::place).containsExactly(1, 2, 2, 4);
    }

    @Test
    void givesNoPlaceToWhatMoreThanHalfOfItsExpertsVeto() {
        RankingInputs inputs = inputs(
                TieRule.MEDIAN,
                null,
                Pieces.scored(A, List.of(vetoing("v1"), vetoing("v2"), vetoing())),
                Pieces.scored(B, List.of(vetoing("v1"), vetoing())),
                Pieces.scored(C, List.of(vetoing("v1", "v2"), vetoing(), vetoing())));
        assertThat(Ranking.of(inputs, Ranking.VERSION))
                .extracting(RankedCase::applicationId, RankedCase::place, RankedCase::ruledOut)
                .containsExactly(tuple(B, 1, null), tuple(C, 1, null), tuple(A, null, RuledOut.VETOED));
    }

    @Test
    void givesNoPlaceToWhatStaysBelowThePassMark() {
        List<RankedCase> ranked = ranked(
                TieRule.MEDIAN, new BigDecimal("60"), scored(A, "20 39.9"), scored(B, "20 40"), scored(C, "1 1"));
        assertThat(ranked).extracting(RankedCase::applicationId).containsExactly(B, A, C);
        assertThat(ranked).extracting(RankedCase::place).containsExactly(1, null, null);
        assertThat(ranked)
                .extracting(RankedCase::ruledOut)
                .containsExactly(null, RuledOut.BELOW_PASS_MARK, RuledOut.BELOW_PASS_MARK);
    }

    @Test
    void placesByTheRoundsMethodAndTellsWhatTheOthersWouldSay() {
        RankingInputs.Case harsh = scored(A, "0 10", "40 40", "40 40", "40 40", "40 40");
        RankingInputs.Case even = scored(B, "30 45", "30 45", "30 45", "30 45", "30 45");
        List<RankedCase> byMean = Ranking.of(inputs(TieRule.MEDIAN, null, harsh, even), Ranking.VERSION);
        assertThat(byMean).extracting(RankedCase::applicationId).containsExactly(B, A);
        List<RankedCase> trimmed =
                Ranking.of(inputs(RankingMethod.TRIMMED_MEAN, TieRule.MEDIAN, null, harsh, even), Ranking.VERSION);
        assertThat(trimmed).extracting(RankedCase::applicationId).containsExactly(A, B);
        assertThat(trimmed).extracting(RankedCase::place).containsExactly(1, 2);
        assertThat(trimmed.getFirst().scores().get(RankingMethod.MEAN)).isEqualTo(new MethodScore(ten("66.0"), 2));
        assertThat(trimmed.getFirst().scores().get(RankingMethod.TRIMMED_MEAN))
                .isEqualTo(new MethodScore(ten("80.0"), 1));
    }

    @Test
    void asksThePassMarkOfTheScoreThatPlaces() {
        RankingInputs.Case lifted = scored(A, "0 10", "40 40", "40 40", "40 40", "40 40");
        assertThat(Ranking.of(inputs(TieRule.MEDIAN, ten(7), lifted), Ranking.VERSION))
                .extracting(RankedCase::ruledOut)
                .containsExactly(RuledOut.BELOW_PASS_MARK);
        assertThat(Ranking.of(inputs(RankingMethod.TRIMMED_MEAN, TieRule.MEDIAN, ten(7), lifted), Ranking.VERSION))
                .extracting(RankedCase::ruledOut)
                .containsOnlyNulls();
    }

    @Test
    void makesARankingOfTheFirstVersionAgainAsItWas() {
        List<RankedCase> first = Ranking.of(inputs(TieRule.MEDIAN, null, scored(A, "0 1", "0 1", "0 0")), 1);
        assertThat(first.getFirst().scores())
                .containsExactly(Map.entry(RankingMethod.MEAN, new MethodScore(new BigDecimal("0.6667"), 1)));
    }

    private static BigDecimal ten(String points) {
        return new BigDecimal(points).setScale(Scores.DECIMALS);
    }

    private static BigDecimal mean(RankedCase each) {
        return each.shownScore(RankingMethod.MEAN);
    }

    private static RankedCase only(RankingInputs.Case one) {
        return ranked(TieRule.MEDIAN, null, one).getFirst();
    }

    private static List<RankedCase> ranked(TieRule rule, BigDecimal passMark, RankingInputs.Case... cases) {
        return Ranking.of(inputs(rule, passMark, cases), Ranking.VERSION);
    }

    private static RankingInputs inputs(TieRule rule, BigDecimal passMark, RankingInputs.Case... cases) {
        return inputs(RankingMethod.MEAN, rule, passMark, cases);
    }

    private static RankingInputs inputs(
            RankingMethod method, TieRule rule, BigDecimal passMark, RankingInputs.Case... cases) {
        return new RankingInputs(
                Pieces.rules(method, rule, passMark, List.of(criterion("c1", 40), criterion("c2", 60))),
                List.of(cases));
    }

    private static RankingInputs.Criterion criterion(String key, int points) {
        return Pieces.criterion(key, BigDecimal.valueOf(points));
    }

    /** @param reviews of each the two scores */
    private static RankingInputs.Case scored(UUID id, String... reviews) {
        return Pieces.scored(
                id,
                Arrays.stream(reviews)
                        .map(text -> text.split(" "))
                        .map(scores -> review(
                                Map.of("c1", new BigDecimal(scores[0]), "c2", new BigDecimal(scores[1])), List.of()))
                        .toList());
    }

    private static RankingInputs.Review vetoing(String... vetoes) {
        return review(Map.of("c1", ten(2), "c2", ten(4)), List.of(vetoes));
    }

    private static RankingInputs.Review review(Map<String, BigDecimal> scores, List<String> vetoes) {
        return Pieces.review(UUID.randomUUID(), UUID.randomUUID(), scores, vetoes);
    }

    private static BigDecimal ten(int times) {
        return BigDecimal.TEN.multiply(BigDecimal.valueOf(times));
    }
}
