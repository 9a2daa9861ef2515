package org.xuecang.review.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.application.CaseIdentities.CaseIdentity;

class TellingWordsTest {

    private static final TellingWords WORDS = TellingWords.of(new CaseIdentity(
            Set.of("欧阳昙花（虚构）", "Li Ang"),
            Set.of("太仓市沙溪镇社区教育中心"),
            Set.of("太仓市"),
            Set.of("0512-53201234", "1961-03-07", "古琴")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "欧阳昙花",
                "欧 阳　昙花",
                "太仓市沙溪镇社区教育中心",
                "沙溪镇社区教育中心",
                "沙溪镇",
                "沙溪",
                "Li Ang",
                "li ang",
                "ＬＩ　ＡＮＧ",
                "0512-53201234",
                "051253201234",
                "1961-03-07",
                "1961年3月7日",
                "1961/03/07",
                "139 1234 5678",
                "13912345678",
                "someone@example.com",
                "320585196103071234",
                "古琴"
            })
    void masksWhatTells(String telling) {
        assertThat(WORDS.masked("由" + telling + "提出")).isEqualTo("由（隐去）提出");
        assertThat(WORDS.in("由" + telling + "提出")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"社区教育", "太仓市", "Elian Gone", "1961年", "20260307", "123456789012", "（一）目标"})
    void leavesWhatDoesNot(String text) {
        assertThat(WORDS.masked(text)).isEqualTo(text);
        assertThat(WORDS.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "欧 阳　昙花, PERSON",
        "ＬＩ　ＡＮＧ, PERSON",
        "沙溪镇, UNIT",
        "0512-53201234, PARTICULAR",
        "1961年3月7日, PARTICULAR",
        "139 1234 5678, CONTACT",
        "320585196103071234, CONTACT",
        "someone@example.com, CONTACT"
    })
    void tellsOfWhatKindAWordIs(String telling, TellKind kind) {
        assertThat(WORDS.kindsOf(WORDS.in("由" + telling + "提出"))).containsExactly(kind);
    }

    @Test
    void findsThemAmongBytesInAnyEncoding() {
        for (Charset charset : Set.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                Charset.forName("GB18030"))) {
            assertThat(WORDS.in("..欧阳昙花..".getBytes(charset))).contains("欧阳昙花");
        }
        assertThat(WORDS.in("nothing".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
