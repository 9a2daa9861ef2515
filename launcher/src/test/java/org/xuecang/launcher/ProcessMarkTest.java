package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessMarkTest {
    @TempDir
    private Path home;

    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endTheProcess() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void endsTheOrphanThatWasMarked() throws InterruptedException {
        ProcessMark.of(process.pid()).orElseThrow().write(Child.Kind.API.markFile(home));

        assertThat(Child.endOrphans(home)).containsExactly("api (" + process.pid() + ")");

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Child.Kind.API.markFile(home)).doesNotExist();
    }

    @Test
    void leavesAnotherProcessOfTheSameNumberAlone() {
        ProcessMark mark = ProcessMark.of(process.pid()).orElseThrow();
        new ProcessMark(mark.pid(), "1" + mark.startTick(), mark.boot()).write(Child.Kind.API.markFile(home));
        new ProcessMark(mark.pid(), mark.startTick(), "another boot").write(Child.Kind.KEYCLOAK.markFile(home));

        assertThat(Child.endOrphans(home)).isEmpty();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void killsAnOrphanThatDoesNotListen() throws Exception {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 1; done").start();
        ProcessMark mark = ProcessMark.of(deaf.pid()).orElseThrow();
        Pause.millis(300);

        mark.end("TERM", 1);

        assertThat(deaf.waitFor()).isEqualTo(137);
        assertThat(mark.runs()).isFalse();
    }

    @Test
    void marksItsOwnChildrenAndForgetsThemWhenTheyStop() {
        Child child = Child.start(Child.Kind.API, home, List.of("sleep", "60"), Map.of());
        ProcessMark mark = ProcessMark.read(Child.Kind.API.markFile(home)).orElseThrow();
        assertThat(mark.runs()).isTrue();

        child.stop();

        assertThat(mark.runs()).isFalse();
        assertThat(Child.Kind.API.markFile(home)).doesNotExist();
    }
}
