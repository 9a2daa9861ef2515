package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void namesTheFileInUtf8AndPlainly() {
        assertThat(Download.disposition("计划 2024*.pdf"))
                .isEqualTo("attachment; filename=\"__ 2024_.pdf\"; filename*=UTF-8''%E8%AE%A1%E5%88%92%202024%2A.pdf");
    }

    @Test
    void letsNoNameBreakOutOfTheHeader() {
        assertThat(Download.disposition("a\"; filename=\"b.html")).doesNotContain("b.html\"; filename=\"b.html");
        assertThat(Download.disposition("a\"b.txt")).startsWith("attachment; filename=\"a_b.txt\"; ");
    }
}
