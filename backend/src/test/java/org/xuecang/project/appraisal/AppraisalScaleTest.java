package org.xuecang.project.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppraisalScaleTest {

    private static final AppraisalScale SCALE =
            AppraisalScale.of(Map.of("items", "课程开设 30\n\n档案 台账　20\n 队伍建设 40 \n", "excellentAt", "90", "passAt", "60"));

    @Test
    void anItemIsALineThatEndsInItsFullMarks() {
        assertThat(SCALE.items())
                .containsExactly(
                        new AppraisalScale.Item("课程开设", 30),
                        new AppraisalScale.Item("档案 台账", 20),
                        new AppraisalScale.Item("队伍建设", 40));
        assertThat(Stream.of("课程开设", "30", "课程开设 0", "课程开设 101", "课程开设30", "课程开设 3.5"))
                .allMatch(line -> AppraisalScale.Item.of(line).isEmpty());
    }

    @Test
    void theScoreIsOfAHundredWhateverTheItemsComeTo() {
        assertThat(SCALE.score(marks("27", "18", "36"))).isEqualByComparingTo("90");
        assertThat(SCALE.score(marks("10", "10", "10.5"))).isEqualByComparingTo("33.89");
    }

    @Test
    void theGradeFollowsFromTheBarsAndNoRoundingReachesOne() {
        assertThat(SCALE.grade(marks("27", "18", "36"))).isEqualTo(AppraisalGrade.EXCELLENT);
        assertThat(SCALE.grade(marks("27", "18", "35.9"))).isEqualTo(AppraisalGrade.PASS);
        assertThat(SCALE.grade(marks("20", "14", "20"))).isEqualTo(AppraisalGrade.PASS);
        assertThat(SCALE.grade(marks("20", "14", "19.9"))).isEqualTo(AppraisalGrade.FAIL);
        AppraisalScale wide = new AppraisalScale(List.of(new AppraisalScale.Item("一", 100)), 90, 60);
        assertThat(wide.grade(marks("59.999"))).isEqualTo(AppraisalGrade.FAIL);
        assertThat(wide.score(marks("59.999"))).isEqualByComparingTo("60");
    }

    @Test
    void aStageNamesEachItemOnceAndItsBarsApart() {
        AppraisalStage stage = new AppraisalStage();
        assertThat(found(stage, Map.of("items", "课程开设 30\n档案台账 20"))).isEmpty();
        assertThat(found(stage, Map.of("items", "课程开设 ３０\n档案台账　20"))).isEmpty();
        assertThat(found(stage, Map.of("items", "课程开设 30\n档案台账\n队伍 2.5\n场地 101\n制度 0")))
                .containsExactly(
                        "/items item-without-marks 2",
                        "/items item-marks-not-whole 3",
                        "/items item-marks-from-to 4",
                        "/items item-marks-from-to 5");
        assertThat(found(stage, Map.of("items", "课程开设 30\n课程开设 40"))).containsExactly("/items line-twice 2");
        assertThat(found(stage, Map.of("items", "课程开设 30", "excellentAt", "60")))
                .containsExactly("/excellentAt not-above-pass null");
        assertThat(found(stage, Map.of("items", "课程开设 30", "passAt", "70"))).isEmpty();
    }

    private static List<String> found(AppraisalStage stage, Map<String, String> settings) {
        return stage.invalid(settings).all().stream()
                .map(fault -> fault.pointer() + " " + fault.code() + " "
                        + fault.parameters().get("number"))
                .toList();
    }

    private static List<BigDecimal> marks(String... given) {
        return Stream.of(given).map(BigDecimal::new).toList();
    }
}
