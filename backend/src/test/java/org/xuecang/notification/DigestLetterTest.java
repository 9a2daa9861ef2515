package org.xuecang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DigestLetterTest {

    private static final NotificationView FRESH = view("“要点”已签发", null);
    private static final NotificationView DUE = view("请报送进展", LocalDate.of(2024, 4, 30));

    @Test
    void tellsWhatIsDueBeforeWhatIsNew() {
        Letter letter = DigestLetter.of(List.of(FRESH), List.of(DUE), Locale.CHINESE, "https://x.example/");

        assertThat(letter.subject()).isEqualTo("学仓：1 条新消息，1 项临近截止");
        assertThat(letter.text())
                .containsSubsequence(
                        "临近截止（1 项）", "- 请报送进展（2024-04-30 前）", "新消息（1 条）", "- “要点”已签发", "https://x.example/");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        Letter letter = DigestLetter.of(List.of(FRESH), List.of(), Locale.ENGLISH, "https://x.example/");

        assertThat(letter.text()).contains("New (1)").doesNotContain("Due soon");
    }

    @Test
    void countsWhatWouldMakeItLong() {
        Letter letter =
                DigestLetter.of(Collections.nCopies(23, FRESH), List.of(), Locale.CHINESE, "https://x.example/");

        assertThat(letter.text().lines().filter(line -> line.contains("已签发"))).hasSize(DigestLetter.MOST_LINES);
        assertThat(letter.text()).contains("另有 3 条");
    }

    private static NotificationView view(String text, LocalDate dueOn) {
        return new NotificationView(
                UUID.randomUUID(),
                "kind",
                text,
                null,
                text,
                "/",
                "thing",
                UUID.randomUUID(),
                dueOn,
                Instant.EPOCH,
                null);
    }
}
