package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice that nobody signs is dated under its title. */
class DateUnderTitleTest {

    private static final String TITLE = "云湖县二〇二六年社区教育工作要点\n";
    private static final String BODY = "一、新建学堂3所，招募讲师20名。\n二、举办论坛1场。\n";

    @ParameterizedTest
    @ValueSource(strings = {"（云政办〔2026〕3号　2026年1月5日）", "（2026年1月5日）", "云政办〔2026〕3号\n2026年1月5日"})
    void readsTheDayOfIssueUnderATitle(String under) {
        NoticeReading reading = read(TITLE + under + "\n" + BODY);
        assertThat(reading.draft().title()).isEqualTo(TITLE.strip());
        assertThat(reading.draft().issuedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(reading.findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.ISSUED_ON_MISSING.code(), FindingCode.ISSUED_ON_FROM_PUBLICATION.code());
    }

    @Test
    void takesTheSignaturesDayBeforeIt() {
        NoticeReading reading = read(TITLE + "（2026年1月5日）\n" + BODY + "云湖县教育局\n2026年1月9日\n");
        assertThat(reading.draft().issuedOn()).isEqualTo(LocalDate.of(2026, 1, 9));
    }

    private static NoticeReading read(String text) {
        return new NoticeReader().read(text.getBytes(StandardCharsets.UTF_8), "notice.txt");
    }
}
