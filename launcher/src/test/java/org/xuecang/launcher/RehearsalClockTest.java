package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalClockTest {
    @TempDir
    private Path folder;

    @Test
    void leavesTheClockAloneWithoutAFile() {
        assertThat(RehearsalClock.environment(folder)).isEmpty();
    }

    @Test
    void putsTheClockAheadAndToleratesThatTheDatabaseIsBehind() throws Exception {
        Files.writeString(folder.resolve("clock"), "P20D\n");

        assertThat(RehearsalClock.environment(folder))
                .containsEntry("XUECANG_CLOCK_OFFSET", "PT480H")
                .containsEntry("XUECANG_CLOCK_TOLERANCE", "PT480H0.5S");
    }

    @Test
    void saysWhatToWriteWhereItReadsNoDuration() throws Exception {
        Files.writeString(folder.resolve("clock"), "twenty days");

        assertThatThrownBy(() -> RehearsalClock.environment(folder))
                .isInstanceOf(LauncherFault.class)
                .hasMessageEndingWith("write how far the clock is ahead, as in P20D.");
    }
}
