package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server of its own in the data folder, listening on the loopback address only, with {@code fsync},
 * {@code synchronous_commit} and {@code full_page_writes} on: what is committed survives {@code kill -9}.
 *
 * <p>The programs are zonky's, started here directly: zonky's own launcher passes {@code -F}, which turns fsync off.
 */
public final class Postgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "xuecang_owner";
    static final String APP = "xuecang_app";
    static final String KEYCLOAK = "keycloak";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Child child;
    private final PostgresDatabases databases;

    private Postgres(Child child, PostgresDatabases databases) {
        this.child = child;
        this.databases = databases;
    }

    /**
     * Starts the server on the settings' port, on a first start with a fresh data folder, the roles and the databases.
     *
     * @throws LauncherFault when it does not come up, or would not keep what is committed
     */
    public static Postgres start(Settings settings) {
        Secrets secrets = new Secrets(settings.home());
        Path programs = Tools.postgres(settings.tools());
        Path data = settings.folder("postgres");
        PostgresUser user = PostgresUser.choose(settings.home());
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(programs, data, user, secrets.get("postgres.superuser"));
        }
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(settings.postgresPort())));
        List<String> options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=256MB"));
        DURABLE.forEach(name -> options.add(name + "=on"));
        options.forEach(option -> command.addAll(List.of("-c", option)));
        Child child = Child.start(Child.Kind.POSTGRES, settings.home(), command, Map.of());
        PostgresDatabases databases =
                new PostgresDatabases("127.0.0.1", settings.postgresPort(), secrets.get("postgres.superuser"));
        try {
            child.await(Duration.ofMinutes(1), databases::answers);
            databases.requireOn(DURABLE);
            databases.ensureRole(OWNER, secrets.get("postgres.owner"));
            databases.ensureRole(APP, secrets.get("postgres.app"));
            databases.ensureRole(KEYCLOAK, secrets.get("postgres.keycloak"));
            databases.ensure("xuecang", OWNER, List.of(APP));
            databases.ensure(KEYCLOAK, KEYCLOAK, List.of());
        } catch (RuntimeException e) {
            child.stop();
            throw e;
        }
        return new Postgres(child, databases);
    }

    /** The databases of this server, asked as its superuser. */
    PostgresDatabases databases() {
        return databases;
    }

    /** The JDBC address of the product's database. */
    public String jdbcUrl() {
        return databases.jdbcUrl("xuecang");
    }

    /** A connection to the product's database as the given role. */
    public Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), role, password);
    }

    Child child() {
        return child;
    }

    /** Ends the server by a fast shutdown: open transactions are rolled back, everything committed is written. */
    @Override
    public void close() {
        child.stop();
    }

    private static void initialise(Path programs, Path data, PostgresUser user, String password) {
        Path fresh = data.resolveSibling("postgres.new");
        Path passwordFile = data.resolveSibling("postgres.password");
        Path log = data.resolveSibling("log").resolve("initdb.log");
        Folders.delete(fresh);
        Secrets.writePrivate(passwordFile, password);
        try {
            Files.createDirectories(fresh);
            Files.createDirectories(log.getParent());
            user.own(fresh);
            user.own(passwordFile);
            List<String> command = new ArrayList<>(user.prefix());
            command.addAll(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new LauncherFault("PostgreSQL could not make its data folder: the reason is in " + log);
            }
            Files.move(fresh, data);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFault("The start was interrupted.", e);
        }
    }
}
