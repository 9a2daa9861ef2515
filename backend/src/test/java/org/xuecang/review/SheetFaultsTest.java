package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.problem.Fault;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricContent.Criterion;
import org.xuecang.round.rubric.RubricContent.Veto;

class SheetFaultsTest {

    private static final RubricContent RUBRIC = new RubricContent(
            new BigDecimal("0.5"),
            null,
            List.of(criterion("c1", 40), criterion("c2", 60)),
            List.of(new Veto("v1", "内容存在版权争议")));

    private static Criterion criterion(String key, int points) {
        return new Criterion(key, null, key, null, BigDecimal.valueOf(points), List.of());
    }

    @Test
    void takesScoresFromNothingToAllPointsInItsSteps() {
        for (String score : List.of("0", "0.0", "39.5", "40", "4E1", "12.50")) {
            assertThat(codes(Map.of("c1", new BigDecimal(score)), List.of()))
                    .as(score)
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatLiesOutsideOrBetween() {
        for (String score : List.of("-0.5", "40.5", "1E9")) {
            assertThat(codes(Map.of("c1", new BigDecimal(score)), List.of()))
                    .as(score)
                    .containsExactly("/scores/c1 score-out-of-range");
        }
        for (String score : List.of("0.25", "39.9", "1E-9")) {
            assertThat(codes(Map.of("c1", new BigDecimal(score)), List.of()))
                    .as(score)
                    .containsExactly("/scores/c1 not-in-steps");
        }
    }

    @Test
    void doesNotDwellOnNumbersThatNeverEnd() {
        for (String score : List.of("1E-2000000000", "1E2000000000", "-1E2000000000")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(1), () -> assertThat(codes(Map.of("c1", new BigDecimal(score)), List.of()))
                            .hasSize(1));
        }
    }

    @Test
    void knowsOnlyTheRubricsKeys() {
        assertThat(codes(Map.of("a/b", BigDecimal.ONE), List.of("v1", "v2", "v1")))
                .containsExactlyInAnyOrder(
                        "/scores/a~1b unknown-reference", "/vetoes/1 unknown-reference", "/vetoes/2 twice");
    }

    @Test
    void saysWhichScoresAreMissing() {
        ReviewSheet half = new ReviewSheet(Map.of("c2", BigDecimal.ZERO), List.of(), null);
        assertThat(SheetFaults.missing(RUBRIC, half)).containsExactly("c1");
    }

    private static List<String> codes(Map<String, BigDecimal> scores, List<String> vetoes) {
        return SheetFaults.of(RUBRIC, new ReviewSheet(scores, vetoes, null)).all().stream()
                .map((Fault fault) -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
