package org.xuecang.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void namesTheFileInUtf8AndPlainly() {
        assertThat(Attachment.named("计划 2024*.pdf"))
                .isEqualTo("attachment; filename=\"__ 2024_.pdf\"; filename*=UTF-8''%E8%AE%A1%E5%88%92%202024%2A.pdf");
    }

    @Test
    void namesItOtherwiseForWhatReadsPlainCharactersOnly() {
        assertThat(Attachment.named("评审清单.xlsx", "reviews.xlsx"))
                .isEqualTo("attachment; filename=\"reviews.xlsx\";"
                        + " filename*=UTF-8''%E8%AF%84%E5%AE%A1%E6%B8%85%E5%8D%95.xlsx");
    }

    @Test
    void letsNoNameBreakOutOfTheHeader() {
        assertThat(Attachment.named("a\"; filename=\"b.html")).doesNotContain("b.html\"; filename=\"b.html");
        assertThat(Attachment.named("a\"b.txt")).startsWith("attachment; filename=\"a_b.txt\"; ");
    }
}
