package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDurabilityTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsCommittedWhenTheServerIsKilled() throws SQLException {
        Settings settings = TestPlace.in(folder);
        AsOwner database = new AsOwner(settings);
        try (Postgres _ = Postgres.start(settings)) {
            database.run("create table kept (id int)", "insert into kept select generate_series(1, 1000)");
            ProcessMark mark =
                    ProcessMark.read(Child.Kind.POSTGRES.markFile(folder)).orElseThrow();
            mark.end("KILL", 10);
            assertThat(mark.runs()).isFalse();
        }
        try (Postgres _ = startAgain(settings)) {
            assertThat(database.ask("select count(*) from kept")).isEqualTo("1000");
        }
    }

    @Test
    void runsTwoCopiesSideBySide() throws SQLException {
        Settings first = TestPlace.in(folder.resolve("first"));
        Settings second = TestPlace.in(folder.resolve("second"));
        try (Postgres _ = Postgres.start(first);
                Postgres _ = Postgres.start(second)) {
            new AsOwner(first).run("create table only_in_first (id int)");
            assertThat(new AsOwner(first).ask("select to_regclass('only_in_first')"))
                    .isEqualTo("only_in_first");
            assertThat(new AsOwner(second).ask("select to_regclass('only_in_first')"))
                    .isNull();
        }
    }

    /** A killed server's last processes may hold the folder for a moment; the launcher tries again, as here. */
    private static Postgres startAgain(Settings settings) {
        List<Postgres> started = new ArrayList<>();
        Pause.until(Duration.ofSeconds(20), () -> {
            try {
                started.add(Postgres.start(settings));
                return true;
            } catch (LauncherFault e) {
                return false;
            }
        });
        return started.getFirst();
    }
}
