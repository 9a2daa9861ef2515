package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real notices beside the project, where they are there. */
class FoundingNoticeTest {

    private final NoticeReader reader = new NoticeReader();

    @TestFactory
    Stream<DynamicTest> everyFormGivesTheExpectedDraft() {
        return SharedDocuments.matching("taicang-2024.*").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path expected = file.resolveSibling("expected").resolve("taicang-2024.json");
                    JsonNode read = DraftJson.of(read(file).draft());
                    assertThat(read.toPrettyString())
                            .isEqualTo(DraftJson.read(SharedDocuments.content(expected))
                                    .toPrettyString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> openingsGiveSensibleDrafts() {
        return SharedDocuments.matching("*-opening.txt").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    NoticeReading reading = read(file);
                    assertThat(reading.draft().title()).isNotBlank();
                    assertThat(reading.draft().year()).isNotNull();
                    assertThat(reading.draft().sections()).hasSizeGreaterThan(1);
                    assertThat(reading.findings()).extracting(Finding::code).contains("text-cut-off");
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsInvented() {
        return SharedDocuments.matching("*-20*.*").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> NothingInvented.check(read(file))));
    }

    private NoticeReading read(Path file) {
        return reader.read(SharedDocuments.content(file), file.getFileName().toString());
    }
}
