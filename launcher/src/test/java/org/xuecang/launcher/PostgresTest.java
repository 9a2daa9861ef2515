package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    private static Path folder;

    private static Postgres postgres;
    private static AsOwner database;

    @BeforeAll
    static void start() {
        Settings settings = TestPlace.in(folder);
        postgres = Postgres.start(settings);
        database = new AsOwner(settings);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void writesThroughToTheDisk() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database.ask("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void refusesAServerWithADurabilitySettingOff() {
        assertThatThrownBy(() -> postgres.databases().requireOn(List.of("fsync", "zero_damaged_pages")))
                .isInstanceOf(LauncherFault.class)
                .hasMessageContaining("zero_damaged_pages=off")
                .hasMessageContaining("could lose data");
    }

    @Test
    void givesTheApiARoleThatIsNeitherSuperuserNorOwner() throws SQLException {
        assertThat(database.ask("select count(*) from pg_roles where rolname in ('xuecang_app', 'xuecang_owner')"
                        + " and not (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)"))
                .isEqualTo("2");
        database.run("create table owned (id int)");
        assertThatThrownBy(() -> database.runAsApp("drop table owned"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> database.runAsApp("create table public.mine (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void sortsChineseByPinyin() throws SQLException {
        assertThat(database.ask(
                        "select string_agg(name, ' ' order by name) from (values ('双凤'), ('城厢'), ('浏河')) n(name)"))
                .isEqualTo("城厢 浏河 双凤");
    }

    @Test
    void keepsItsPasswordsFromOthers() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("postgres.password")).doesNotExist();
    }
}
