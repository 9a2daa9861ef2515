package org.xuecang.plan.notice.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                "1,200|1200",
                "3.50|3.5",
                "2万|20000",
                "1.2万|12000",
                "3千|3000",
                "100|100",
                "五|5",
                "两|2",
                "十|10",
                "十二|12",
                "二十|20",
                "九十八|98",
                "一百二十|120",
                "三千二百|3200",
                "一万二千|12000",
                "三点五|3.5"
            })
    void readsNumbers(String written, String value) {
        assertThat(Numerals.parse(written).toPlainString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三五", "二〇二五", "", "课"})
    void leavesWhatIsNoQuantity(String written) {
        assertThat(Numerals.parse(written)).isNull();
    }
}
