package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import org.xuecang.round.TieRule;

class RankingPropertiesTest {

    private static final List<RankingInputs.Criterion> CRITERIA = List.of(
            new RankingInputs.Criterion("c1", BigDecimal.valueOf(40)),
            new RankingInputs.Criterion("c2", BigDecimal.valueOf(20)),
            new RankingInputs.Criterion("c3", BigDecimal.valueOf(40)));

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfWhatComesIn(@ForAll("inputs") RankingInputs inputs, @ForAll Random random) {
        List<RankingInputs.Case> cases = new ArrayList<>();
        inputs.cases().forEach(each -> {
            List<RankingInputs.Review> reviews = new ArrayList<>(each.reviews());
            Collections.shuffle(reviews, random);
            cases.add(new RankingInputs.Case(each.applicationId(), reviews));
        });
        Collections.shuffle(cases, random);
        assertThat(Ranking.of(new RankingInputs(inputs.tieRule(), inputs.passMark(), inputs.criteria(), cases)))
                .isEqualTo(Ranking.of(inputs));
    }

    @Property(tries = 300)
    void givesTheSameToTheLastDigitFromItsStoredInputs(@ForAll("inputs") RankingInputs inputs) {
        RankingInputs stored = StoredJson.read(StoredJson.write(inputs), RankingInputs.class);
        assertThat(StoredJson.write(Ranking.of(stored))).isEqualTo(StoredJson.write(Ranking.of(inputs)));
    }

    @Property(tries = 300)
    void agreesWithAReckoningInAnotherWay(@ForAll("inputs") RankingInputs inputs) {
        Map<UUID, RankedCase> ranked = new HashMap<>();
        Ranking.of(inputs).forEach(each -> ranked.put(each.applicationId(), each));
        for (RankingInputs.Case each : inputs.cases()) {
            double mean = 0;
            for (RankingInputs.Criterion criterion : CRITERIA) {
                mean += each.reviews().stream()
                        .mapToDouble(
                                review -> review.scores().get(criterion.key()).doubleValue())
                        .average()
                        .orElseThrow();
            }
            double toFourPlaces = Math.floor(mean * 10_000 + 0.5 + 1e-7) / 10_000;
            assertThat(ranked.get(each.applicationId()).mean().doubleValue()).isEqualTo(toFourPlaces, within(1e-9));
        }
    }

    @Property(tries = 300)
    void placesEachBehindAllThatAreBetter(@ForAll("inputs") RankingInputs inputs) {
        List<RankedCase> ranked = Ranking.of(inputs);
        assertThat(ranked).hasSameSizeAs(inputs.cases());
        List<RankedCase> placed =
                ranked.stream().filter(each -> each.place() != null).toList();
        for (RankedCase each : placed) {
            long better = placed.stream()
                    .filter(other -> other.place() < each.place())
                    .count();
            assertThat(each.place()).isEqualTo((int) better + 1);
            assertThat(placed)
                    .filteredOn(other -> other.mean().compareTo(each.mean()) > 0)
                    .allMatch(other -> other.place() < each.place());
        }
        assertThat(ranked).allMatch(each -> (each.place() == null) == (each.ruledOut() != null));
    }

    @Provide
    Arbitrary<RankingInputs> inputs() {
        Arbitrary<BigDecimal> passMark = Arbitraries.of(null, new BigDecimal("30"), new BigDecimal("60.5"));
        return Combinators.combine(
                        Arbitraries.of(TieRule.class),
                        passMark,
                        cases().list().ofMinSize(1).ofMaxSize(12))
                .as((rule, mark, cases) -> new RankingInputs(rule, mark, CRITERIA, numbered(cases)));
    }

    private static List<RankingInputs.Case> numbered(List<List<RankingInputs.Review>> cases) {
        List<RankingInputs.Case> numbered = new ArrayList<>();
        cases.forEach(reviews -> numbered.add(new RankingInputs.Case(new UUID(1, numbered.size()), reviews)));
        return numbered;
    }

    private static Arbitrary<List<RankingInputs.Review>> cases() {
        return reviews().list().ofMinSize(1).ofMaxSize(7);
    }

    /** Few different scores, so that there are ties. */
    private static Arbitrary<RankingInputs.Review> reviews() {
        Arbitrary<BigDecimal> scores = Arbitraries.integers().between(0, 20).map(halves -> BigDecimal.valueOf(halves)
                .divide(BigDecimal.valueOf(2)));
        Arbitrary<List<String>> vetoes = Arbitraries.of("v1", "v2").list().ofMaxSize(1);
        return Combinators.combine(scores, scores, scores, vetoes)
                .as((first, second, third, raised) -> new RankingInputs.Review(
                        UUID.randomUUID(), Map.of("c1", first, "c2", second, "c3", third), raised));
    }
}
