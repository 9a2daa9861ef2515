package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What cannot be read is no title, and a title is bounded. */
class UnreadableTitleTest {

    @Test
    void takesNoUnreadableLineForATitle() {
        String line = "湖塘区二〇二五年社区教育与老年教育重点工作实施计划各镇街道社区学校\n";
        String sound = line.repeat(12) + "一、新建学堂3所，招募讲师20名。\n";
        byte[] utf8 = sound.getBytes(StandardCharsets.UTF_8);
        String garbled = new String(utf8, StandardCharsets.ISO_8859_1);
        for (String text : new String[] {garbled, garbled.replace("\n", ""), garbled.replaceAll("[\\x80-\\x9f]", "")}) {
            NoticeReading reading = read(text);
            assertThat(reading.draft().title()).isNull();
            assertThat(reading.findings())
                    .extracting(Finding::code)
                    .contains(FindingCode.DAMAGED_TEXT.code(), FindingCode.TITLE_MISSING.code());
        }
    }

    @Test
    void boundsATitleOfManyLines() {
        NoticeReading reading = read("湖塘区社区教育与老年教育和青年夜校\n".repeat(30) + "一、新建学堂3所。\n");
        assertThat(reading.draft().title()).hasSizeBetween(17, 200);
    }

    private static NoticeReading read(String text) {
        return new NoticeReader().read(text.getBytes(StandardCharsets.UTF_8), "notice.txt");
    }
}
