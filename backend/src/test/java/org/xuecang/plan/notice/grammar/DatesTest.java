package org.xuecang.plan.notice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013年3月前完成|2013-03-31", "6月底前完成|2025-06-30", "年底前完成|2025-12-31", "2025年12月31日前完成|2025-12-31",
                        "到2027年，建成|2027-12-31",
                "2026年底，建成|2026-12-31", "9月10日前报送|2025-09-10", "二〇二六年十月底前完成|2026-10-31", "上半年前完成|2025-06-30",
                        "第三季度前完成|2025-09-30",
                "10月中旬前完成|2025-10-20", "2024年2月底前|2024-02-29"
            })
    void readsDeadlines(String text, LocalDate date) {
        List<Dates.Due> dues = Dates.deadlines(text, 2025);
        assertThat(dues).hasSize(1);
        assertThat(dues.getFirst().date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025年，建成", "截至2024年底，已建成", "2025年3月5日印发", "自2025年7月1日起施行", "10月16日上午", "2025—2027年", "三年行动"})
    void leavesDatesThatAreNoDeadline(String text) {
        assertThat(Dates.deadlines(text, 2025)).isEmpty();
    }

    @Test
    void marksWhatCanBeReadTwoWays() {
        assertThat(Dates.deadlines("2013年3月前完成", null).getFirst().ambiguous()).isTrue();
        assertThat(Dates.deadlines("2013年3月底前完成", null).getFirst().ambiguous()).isFalse();
    }

    @Test
    void takesNoYearWhereThereIsNone() {
        assertThat(Dates.deadlines("6月底前完成", null).getFirst().date()).isNull();
    }

    @Test
    void namesDaysThatDoNotExist() {
        assertThat(Dates.deadlines("2025年2月30日前完成", null).getFirst().impossible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12月|2025-12-31",
                "2026年3月|2026-03-31",
                "2026.3|2026-03-31",
                "2026年|2026-12-31",
                "10月31日前|2025-10-31"
            })
    void readsCells(String cell, LocalDate date) {
        assertThat(Dates.inCell(cell, 2025).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年", "长期坚持", "持续推进"})
    void leavesCellsWithoutADate(String cell) {
        assertThat(Dates.inCell(cell, 2025)).isNull();
    }

    @Test
    void readsDatesInChinese() {
        assertThat(Dates.line("二〇二四年一月十五日")).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(Dates.line("二0二五年二月二十日")).isEqualTo(LocalDate.of(2025, 2, 20));
    }
}
