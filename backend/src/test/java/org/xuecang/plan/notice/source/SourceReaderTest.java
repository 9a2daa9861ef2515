package org.xuecang.plan.notice.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Block.Table;

class SourceReaderTest {

    private static final String TEXT = "2025年社区教育工作要点\n一、建设学习中心，组织开展活动。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void findsTheEncoding(String charset) {
        SourceDocument read = read(TEXT.getBytes(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.damaged()).isZero();
    }

    @Test
    void findsTraditionalTextInBig5() {
        String text = "關於開展終身學習工作的通知\n一、加強組織領導，實施學習計畫。\n二、各單位責任分工。\n";
        assertThat(read(text.getBytes(Charset.forName("Big5"))).text()).isEqualTo(text);
    }

    @Test
    void keepsWhatItCanOfCutCharacters() {
        byte[] whole = TEXT.strip().getBytes(StandardCharsets.UTF_8);
        SourceDocument read = read(java.util.Arrays.copyOf(whole, whole.length - 2));
        assertThat(read.text()).startsWith("2025年社区教育工作要点\n一、建设学习中心，组织开展活动");
        assertThat(read.damaged()).isPositive();
    }

    @Test
    void leavesOutControlCharactersAndConvertersMarks() {
        SourceDocument read = read("一、目\u0007标\u200b[bookmark: _GoBack]明确\u0000。".getBytes(StandardCharsets.UTF_16));
        assertThat(read.text()).isEqualTo("一、目标明确。\n");
        assertThat(read.controlCharacters()).isEqualTo(2);
        assertThat(read.strayMarks()).isEqualTo(1);
    }

    @Test
    void knowsWhereEachParagraphStands() {
        SourceDocument read = read("  一、目标\r\n\r\n　　二、任务\n".getBytes(StandardCharsets.UTF_8));
        for (Block block : read.blocks()) {
            Paragraph paragraph = (Paragraph) block;
            var span = paragraph.passage().span();
            assertThat(read.text().substring(span.start(), span.end())).isEqualTo(paragraph.text());
        }
    }

    @Test
    void readsTablesThatPlainTextKeeps() {
        assertThat(rows("序号\t任务\n1\t建设\n")).containsExactly("[序号, 任务]", "[1, 建设]");
        assertThat(rows("| 序号 | 任务 |\n|---|---|\n| 1 | 建设 |\n")).containsExactly("[序号, 任务]", "[1, 建设]");
        assertThat(rows("\t序号\n\t任务\n\n\t1\n\t1.建设\n2.培育\n")).containsExactly("[序号, 任务]", "[1, 1.建设/2.培育]");
    }

    private static List<String> rows(String text) {
        Table table =
                (Table) read(text.getBytes(StandardCharsets.UTF_8)).blocks().getFirst();
        return table.rows().stream().map(List::toString).toList();
    }

    private static SourceDocument read(byte[] content) {
        return SourceReader.read(content, "notice.txt");
    }
}
