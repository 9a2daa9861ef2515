package org.xuecang.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;

class RankingPropertiesTest {

    private static final List<RankingInputs.Criterion> CRITERIA = List.of(
            Pieces.criterion("c1", BigDecimal.valueOf(40)),
            Pieces.criterion("c2", BigDecimal.valueOf(20)),
            Pieces.criterion("c3", BigDecimal.valueOf(40)));

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfWhatComesIn(@ForAll("inputs") RankingInputs inputs, @ForAll Random random) {
        List<RankingInputs.Case> cases = new ArrayList<>();
        inputs.cases().forEach(each -> {
            List<RankingInputs.Review> reviews = new ArrayList<>(each.reviews());
            Collections.shuffle(reviews, random);
            cases.add(Pieces.scored(each.applicationId(), reviews));
        });
        Collections.shuffle(cases, random);
        assertThat(StoredJson.write(ranked(new RankingInputs(inputs.rules(), cases))))
                .isEqualTo(StoredJson.write(ranked(inputs)));
    }

    @Property(tries = 300)
    void givesTheSameToTheLastDigitFromItsStoredInputs(@ForAll("inputs") RankingInputs inputs) {
        RankingInputs stored = StoredJson.read(StoredJson.write(inputs), RankingInputs.class);
        assertThat(StoredJson.write(ranked(stored))).isEqualTo(StoredJson.write(ranked(inputs)));
    }

    @Property(tries = 300)
    void agreesWithAReckoningInAnotherWay(@ForAll("inputs") RankingInputs inputs) {
        Map<RankingMethod, Map<UUID, Double>> otherwise = OtherReckoning.of(inputs.cases());
        for (RankedCase each : ranked(inputs)) {
            assertThat(each.scores()).hasSize(RankingMethod.values().length);
            each.scores().forEach((method, said) -> assertThat(said.score().doubleValue())
                    .as("%s of %s", method, each.applicationId())
                    .isEqualTo(otherwise.get(method).get(each.applicationId()), within(1e-9)));
        }
    }

    /** Where nobody is apart from the others, no method may set one apart. */
    @Property(tries = 100)
    void leavesCasesAsTheyAreWhereAllExpertsAgree(@ForAll("inputs") RankingInputs inputs) {
        List<RankingInputs.Case> agreed = inputs.cases().stream()
                .map(each -> Pieces.scored(
                        each.applicationId(),
                        each.reviews().stream()
                                .map(review -> Pieces.review(
                                        review.reviewId(),
                                        review.reviewerId(),
                                        each.reviews().getFirst().scores(),
                                        List.of()))
                                .toList()))
                .toList();
        ranked(new RankingInputs(inputs.rules(), agreed)).forEach(each -> assertThat(
                        List.of(RankingMethod.MEAN, RankingMethod.TRIMMED_MEAN))
                .allSatisfy(method -> assertThat(each.shownScore(method)).isEqualByComparingTo(each.median())));
    }

    @Property(tries = 300)
    void placesEachBehindAllThatAreBetter(@ForAll("inputs") RankingInputs inputs) {
        List<RankedCase> ranked = ranked(inputs);
        RankingMethod method = inputs.rules().method();
        assertThat(ranked).hasSameSizeAs(inputs.cases());
        List<RankedCase> placed =
                ranked.stream().filter(each -> each.place() != null).toList();
        for (RankedCase each : placed) {
            long better = placed.stream()
                    .filter(other -> other.place() < each.place())
                    .count();
            assertThat(each.place()).isEqualTo((int) better + 1);
            assertThat(placed)
                    .filteredOn(other -> other.shownScore(method).compareTo(each.shownScore(method)) > 0)
                    .allMatch(other -> other.place() < each.place());
        }
        assertThat(ranked).allMatch(each -> (each.place() == null) == (each.ruledOut() != null));
    }

    @Provide
    Arbitrary<RankingInputs> inputs() {
        Arbitrary<BigDecimal> passMark = Arbitraries.of(null, new BigDecimal("30"), new BigDecimal("60.5"));
        return Combinators.combine(
                        Arbitraries.of(RankingMethod.class),
                        Arbitraries.of(TieRule.class),
                        passMark,
                        cases().list().ofMinSize(1).ofMaxSize(12))
                .as((method, rule, mark, cases) ->
                        new RankingInputs(Pieces.rules(method, rule, mark, CRITERIA), numbered(cases)));
    }

    private static List<RankedCase> ranked(RankingInputs inputs) {
        return Ranking.of(inputs, Ranking.VERSION);
    }

    private static List<RankingInputs.Case> numbered(List<List<RankingInputs.Review>> cases) {
        List<RankingInputs.Case> numbered = new ArrayList<>();
        cases.forEach(reviews -> numbered.add(Pieces.scored(new UUID(1, numbered.size()), reviews)));
        return numbered;
    }

    /** Of some of nine experts, each once. */
    private static Arbitrary<List<RankingInputs.Review>> cases() {
        return Arbitraries.integers()
                .between(1, 9)
                .set()
                .ofMinSize(1)
                .ofMaxSize(7)
                .flatMap(experts -> Combinators.combine(experts.stream()
                                .sorted()
                                .map(RankingPropertiesTest::review)
                                .toList())
                        .as(reviews -> reviews));
    }

    /** Few different scores, so that there are ties. */
    private static Arbitrary<RankingInputs.Review> review(int expert) {
        Arbitrary<BigDecimal> scores = Arbitraries.integers().between(0, 20).map(halves -> BigDecimal.valueOf(halves)
                .divide(BigDecimal.valueOf(2)));
        Arbitrary<List<String>> vetoes = Arbitraries.of("v1", "v2").list().ofMaxSize(1);
        return Combinators.combine(scores, scores, scores, vetoes)
                .as((first, second, third, raised) -> Pieces.review(
                        UUID.randomUUID(),
                        new UUID(2, expert),
                        Map.of("c1", first, "c2", second, "c3", third),
                        raised));
    }
}
