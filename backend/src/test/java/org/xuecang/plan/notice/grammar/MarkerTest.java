package org.xuecang.plan.notice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.plan.notice.source.Fold;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、目标|CHINESE|1",
                "十二、保障|CHINESE|12",
                "（三）任务|CHINESE_BRACKETS|3",
                "(十一)任务|CHINESE_BRACKETS|11",
                "1．开展|ARABIC|1",
                "2.开展|ARABIC|2",
                "３、开展|ARABIC|3",
                "(4)开展|ARABIC_BRACKETS|4",
                "5）开展|ARABIC_BRACKETS|5",
                "⑥开展|CIRCLED|6",
                "⒎开展|ARABIC|7",
                "第八章 总则|CHAPTER|8",
                "第九条 各地|ARTICLE|9",
                "1.2 开展|DECIMAL|2",
                "第二部分 任务|CHAPTER|2"
            })
    void readsNumbering(String line, Marker.Kind kind, int ordinal) {
        Marker marker = Marker.of(Fold.fold(line));
        assertThat(marker.kind()).isEqualTo(kind);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年，各地", "1.5万人次", "3.5%以内", "一是加强", "12399热线", "五年来", ""})
    void leavesLinesThatOnlyBeginWithANumber(String line) {
        assertThat(Marker.of(Fold.fold(line))).isNull();
    }
}
