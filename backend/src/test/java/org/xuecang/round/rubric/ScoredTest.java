package org.xuecang.round.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.rubric.RubricContent.Criterion;

class ScoredTest {

    @Test
    void readsWhatWasStoredBeforeThereWereKinds() {
        RubricContent rubric = StoredJson.read("""
                {"step":0.5,"passMark":null,"criteria":[{"key":"c1","group":"条件","name":"场地","description":null,"points":40,
                "bands":[]},{"key":"c2","group":null,"name":"成效","description":null,"points":60,"bands":[]}],"vetoes":[]}
                """, RubricContent.class);
        assertThat(RubricService.isSound(rubric)).isTrue();
        Map<String, BigDecimal> scores = Map.of("c1", new BigDecimal("39.5"), "c2", new BigDecimal("50.0"));
        assertThat(Scored.total(rubric.criteria(), scores)).isEqualTo(new BigDecimal("89.5"));
    }

    @Test
    void doesNotFallBelowNothing() {
        List<Criterion> criteria =
                List.of(criterion("c", "\"points\": 40"), criterion("d", "\"kind\": \"DEDUCTION\", \"points\": 100"));
        Map<String, BigDecimal> scores = Map.of("c", BigDecimal.valueOf(40), "d", BigDecimal.valueOf(100));
        assertThat(Scored.total(criteria, scores)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void saysWhetherABoundIsReached() {
        Criterion least = criterion("g", "\"kind\": \"GATE\", \"gate\": {\"bound\": 80}");
        Criterion most = criterion("g", "\"kind\": \"GATE\", \"gate\": {\"bound\": 80, \"atMost\": true}");
        assertThat(least.isMissedBy(new BigDecimal("79.99"))).isTrue();
        assertThat(least.isMissedBy(new BigDecimal("80.00"))).isFalse();
        assertThat(most.isMissedBy(new BigDecimal("80.01"))).isTrue();
        assertThat(most.isMissedBy(new BigDecimal("80"))).isFalse();
    }

    /** The same once more, in floating point and from the texts that the criteria were made of. */
    @Property(tries = 500)
    void agreesWithAReckoningInAnotherWay(@ForAll @IntRange(min = 1, max = 20) int many, @ForAll Random random) {
        List<Criterion> criteria = new ArrayList<>();
        Map<String, BigDecimal> scores = new HashMap<>();
        double sum = 0;
        for (int i = 0; i < many; i++) {
            String key = "c" + i;
            double tenths = random.nextInt(1001) / 10.0;
            int weight = 1 + random.nextInt(50);
            int kind = random.nextInt(6);
            criteria.add(criterion(
                    key,
                    switch (kind) {
                        case 0, 1 -> "\"points\": 100";
                        case 2 -> "\"points\": 100, \"weight\": " + weight;
                        case 3 -> "\"points\": 100, \"kind\": \"DEDUCTION\"";
                        case 4 -> "\"points\": 100, \"independent\": true";
                        default -> "\"kind\": \"GATE\", \"gate\": {\"bound\": 50}";
                    }));
            if (random.nextInt(8) > 0) {
                scores.put(key, BigDecimal.valueOf(tenths));
                sum += switch (kind) {
                    case 0, 1 -> tenths;
                    case 2 -> tenths * weight / 100;
                    case 3 -> -tenths;
                    default -> 0;
                };
            }
        }
        BigDecimal total = Scored.total(criteria, scores);
        assertThat(total.doubleValue()).isEqualTo(Math.max(sum, 0), within(1e-9));
        assertThat(total.stripTrailingZeros().scale()).as("exact").isLessThanOrEqualTo(4);
    }

    private static Criterion criterion(String key, String members) {
        return StoredJson.read("{\"key\": \"%s\", \"name\": \"项\", %s}".formatted(key, members), Criterion.class);
    }
}
