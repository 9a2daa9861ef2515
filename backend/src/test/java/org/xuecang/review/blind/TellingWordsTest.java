package org.xuecang.review.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
            Set.of("0512-53201234", "1961-03-07", "古琴", "李晓华、周建国（太仓职校）", "13812340002", "45", "联系人：赵 木兰老师")));

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
                "古琴",
                "欧阳\n昙花",
                "欧阳·昙花",
                "欧\u200b阳\u200b昙\u2060花",
                "欧\r\n\r\n阳\t昙 — 花",
                "李晓华",
                "周建国",
                "周 建 国",
                "太仓职校",
                "赵木兰",
                "138.1234.0002",
                "138–1234—0002",
                "（138）12340002",
                "00861381 2340002",
                "+86 138-1234-0002",
                "１３８１２３４０００２",
                "13 81 23 40 00 2",
                "139\n1234\n0001",
                "139.1234.0001",
                "0086 139 1234 0001",
                "(0512) 5320-1234",
                "+86 512 53201234",
                "53201234",
                "1961.3.7",
                "1961-3-7",
                "1961．３．７",
                "1961年03月07日",
                "19610307",
                "320585 19610307 1234",
                "32058519610307123X"
            })
    void masksWhatTells(String telling) {
        assertThat(WORDS.masked("由" + telling + "提出")).isEqualTo("由（隐去）提出");
        assertThat(WORDS.in("由" + telling + "提出")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "社区教育",
                "太仓市",
                "Elian Gone",
                "1961年",
                "20260307",
                "123456789012",
                "（一）目标",
                "45人，人均4.5小时",
                "2026年1月3日",
                "第1961 37号",
                "50㎡，人均3½小时，10²人次；①②③",
                "150 200 3000 12"
            })
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

    @Test
    void changesNothingElse() {
        assertThat(WORDS.masked("欧阳昙花：50㎡，人均3½小时，10²人次；①②③ ｛Ａ｝\u200b e\u0301"))
                .isEqualTo("（隐去）：50㎡，人均3½小时，10²人次；①②③ ｛Ａ｝\u200b e\u0301");
        assertThat(WORDS.masked("电话13812340002²，微信13812340002wx（ＬＩ　ＡＮＧ）")).isEqualTo("电话（隐去）²，微信（隐去）wx（（隐去））");
    }

    @Test
    void masksWhatOnlyTellsTogether() {
        assertThat(WORDS.masked(List.of("主持 欧阳", "昙花", "资料"))).containsExactly("主持 （隐去）", "（隐去）", "资料");
        assertThat(WORDS.masked(List.of("139", "1234", "0001"))).containsOnly("（隐去）");
        assertThat(WORDS.masked(List.of("", "欧阳"))).containsExactly("", "欧阳");
        assertThat(WORDS.masked(List.<String>of())).isEmpty();
    }

    @Test
    void tellsAVillageSchoolByItsTownAndItsVillage() {
        TellingWords words = TellingWords.of(
                new CaseIdentity(Set.of(), Set.of("示例一村居民学校", "太仓市城厢镇", "城厢镇社区教育中心", "社区学院"), Set.of("太仓市"), Set.of()));
        assertThat(words.masked("在城厢办学，城厢镇、示例一村和示例一村学堂")).isEqualTo("在（隐去）办学，（隐去）、（隐去）和（隐去）学堂");
        assertThat(words.masked("社区教育中心在社区里")).isEqualTo("社区教育中心在社区里");
    }

    @Test
    void findsThemAtTheEndOfALongTextAndWhereItsPiecesMeet() {
        String most = "织".repeat(499_998);
        assertThat(WORDS.in(most + "欧阳昙花" + most)).containsExactly("欧阳昙花");
        assertThat(WORDS.in(most + most + "欧阳昙花")).containsExactly("欧阳昙花");
    }

    @Test
    void tellsWhatItFoundWithoutItsSpacing() {
        assertThat(WORDS.in("由欧\n阳 昙\u200b花和Li  Ang")).containsExactlyInAnyOrder("欧阳昙花", "Li Ang");
    }
}
