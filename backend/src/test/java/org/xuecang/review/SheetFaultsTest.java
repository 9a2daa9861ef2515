package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;
import org.xuecang.round.rubric.RubricContent;

class SheetFaultsTest {

    private static final RubricContent RUBRIC = StoredJson.read("""
            {"step": 0.5, "criteria": [{"key": "c1", "name": "c1", "points": 40}, {"key": "c2", "name": "c2", "points": 60},
                {"key": "same", "name": "重复", "kind": "DEDUCTION", "points": 100, "steps": [
                    {"label": "超过三分之一", "points": 5}, {"label": "全部", "points": 100}]},
                {"key": "late", "name": "迟交", "kind": "DEDUCTION", "points": 10},
                {"key": "glad", "name": "满意率", "kind": "GATE", "gate": {"bound": 70, "unit": "%"}},
                {"key": "public", "name": "投票", "kind": "VOTE", "points": 20}],
            "vetoes": [{"key": "v1", "name": "内容存在版权争议"}]}
            """, RubricContent.class);

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
        assertThat(SheetFaults.missing(RUBRIC, half)).containsExactly("c1", "same", "late", "glad");
    }

    @Test
    void takesOffOnlyWhatTheRubricLists() {
        for (String listed : List.of("0", "5", "5.0", "100")) {
            assertThat(codes(Map.of("same", new BigDecimal(listed)), List.of())).isEmpty();
        }
        assertThat(codes(Map.of("same", BigDecimal.TEN), List.of()))
                .containsExactly("/scores/same not-a-deduction-step");
        assertThat(codes(Map.of("late", new BigDecimal("2.5")), List.of())).isEmpty();
        assertThat(codes(Map.of("late", new BigDecimal("10.5")), List.of()))
                .containsExactly("/scores/late score-out-of-range");
    }

    @Test
    void takesAnyNumberForAGateAndNoneForVotes() {
        for (String number : List.of("0", "69.99", "1000000000")) {
            assertThat(codes(Map.of("glad", new BigDecimal(number)), List.of())).isEmpty();
        }
        assertThat(codes(Map.of("glad", new BigDecimal("69.999")), List.of()))
                .containsExactly("/scores/glad not-in-steps");
        assertThat(codes(Map.of("glad", new BigDecimal("-1")), List.of()))
                .containsExactly("/scores/glad score-out-of-range");
        assertThat(codes(Map.of("public", BigDecimal.ONE), List.of()))
                .containsExactly("/scores/public votes-not-scored");
    }

    private static List<String> codes(Map<String, BigDecimal> scores, List<String> vetoes) {
        return SheetFaults.of(RUBRIC, new ReviewSheet(scores, vetoes, null)).all().stream()
                .map((Fault fault) -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
