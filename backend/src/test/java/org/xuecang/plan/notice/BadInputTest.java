package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What cannot be read is refused with a code that says why. */
class BadInputTest {

    private static final byte[] WORD = BadNotices.WORD;

    @Test
    void refusesAnotherTypeUnderAnOfficeName() throws IOException {
        assertThat(codeOf(BadNotices.picture(), "plan.docx")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(BadNotices.picture(), "plan.pdf")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(BadNotices.workbook(), "plan.docx")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(BadNotices.pdf(false), "plan.docx")).isEqualTo("file-type-mismatch");
        assertThat(codeOf("一、目标".getBytes(StandardCharsets.UTF_8), "plan.doc")).isEqualTo("file-type-mismatch");
        assertThat(codeOf(WORD, "plan.txt")).isEqualTo("file-type-mismatch");
    }

    @Test
    void refusesTypesThatHoldNoNotice() throws IOException {
        assertThat(codeOf(BadNotices.picture(), "plan.png")).isEqualTo("unsupported-file-type");
        assertThat(codeOf(BadNotices.workbook(), "plan.xlsx")).isEqualTo("unsupported-file-type");
        assertThat(codeOf(BadNotices.picture(), null)).isEqualTo("unsupported-file-type");
    }

    @Test
    void judgesByContentWhereTheNameSaysNothing() {
        assertThat(new NoticeReader().read(WORD, null).draft().year()).isEqualTo(2026);
        assertThat(new NoticeReader().read(WORD, "PLAN.DOCX").draft().year()).isEqualTo(2026);
    }

    @Test
    void refusesEncryptedFiles() throws Exception {
        assertThat(codeOf(BadNotices.encryptedWord(), "plan.docx")).isEqualTo("encrypted-file");
        assertThat(codeOf(BadNotices.encryptedPdf(), "plan.pdf")).isEqualTo("encrypted-file");
    }

    @Test
    void refusesTruncatedFiles() {
        assertThat(codeOf(Arrays.copyOf(WORD, WORD.length / 2), "plan.docx")).isEqualTo("damaged-file");
        assertThat(codeOf(Arrays.copyOf(WORD, WORD.length - 40), "plan.docx")).isEqualTo("damaged-file");
        assertThat(codeOf("%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII), "plan.pdf"))
                .isEqualTo("damaged-file");
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(codeOf(compound, "plan.doc")).isEqualTo("damaged-file");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        assertThat(codeOf(BadNotices.bomb(), "plan.docx")).isEqualTo("document-too-large");
    }

    @Test
    void refusesABook() {
        String book = "一、目标。新增学习点3个。\n".repeat(50_000);
        assertThat(codeOf(book.getBytes(StandardCharsets.UTF_8), "plan.txt")).isEqualTo("document-too-large");
    }

    @Test
    void refusesEmptyNotices() throws IOException {
        assertThat(codeOf(new byte[0], "plan.txt")).isEqualTo("empty-notice");
        assertThat(codeOf(" \n\t\n".getBytes(StandardCharsets.UTF_8), "plan.txt"))
                .isEqualTo("empty-notice");
        assertThat(codeOf(new WordFile().text("").bytes(), "plan.docx")).isEqualTo("empty-notice");
        assertThat(codeOf(BadNotices.pdf(false), "plan.pdf")).isEqualTo("empty-notice");
    }

    @Test
    void refusesAScan() throws IOException {
        assertThat(codeOf(BadNotices.pdf(true), "plan.pdf")).isEqualTo("no-text-layer");
    }

    private static String codeOf(byte[] content, String name) {
        UnreadableNotice refused =
                catchThrowableOfType(UnreadableNotice.class, () -> new NoticeReader().read(content, name));
        return refused == null ? null : refused.code();
    }
}
