package org.xuecang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * PostgreSQL and Keycloak for a run of tests, with a database and a realm that no other run sees.
 *
 * <p>When the environment variable {@code XUECANG_TEST_SERVICES} names a file written by the launcher's command
 * {@code services}, those running servers are used; otherwise servers are started in {@code target/} and end with the
 * virtual machine. Database and realm are new on each run and removed at its end.
 */
public final class TestServices {
    private static final String HANDLE = "xuecang.test.services.";
    private static TestServices instance;

    private final ServicesFile services;
    private final String database;
    private final String realm;

    private TestServices(ServicesFile services, String database, String realm) {
        this.services = services;
        this.database = database;
        this.realm = realm;
    }

    /** The services of this virtual machine, started on the first call; later calls answer the same. */
    public static synchronized TestServices get() {
        if (instance == null) {
            // Quarkus loads test classes by several class loaders; only system properties are common to all of them.
            synchronized (System.getProperties()) {
                instance = System.getProperty(HANDLE + "database") == null ? begin() : adopt();
            }
        }
        return instance;
    }

    private static TestServices adopt() {
        return new TestServices(
                ServicesFile.of(System.getProperties(), HANDLE),
                System.getProperty(HANDLE + "database"),
                System.getProperty(HANDLE + "realm"));
    }

    private static TestServices begin() {
        String running = System.getenv("XUECANG_TEST_SERVICES");
        ServicesFile services = running == null || running.isBlank() ? startOwn() : read(Path.of(running));
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        TestServices fresh = new TestServices(services, "test_" + suffix, "test-" + suffix);
        services.databases().ensure(fresh.database, Postgres.OWNER, List.of(Postgres.APP));
        services.admin()
                .createRealm(Realm.local(Settings.findRoot(), fresh.realm, services.backendSecret())
                        .content());
        services.storeIn(System.getProperties(), HANDLE);
        System.setProperty(HANDLE + "database", fresh.database);
        System.setProperty(HANDLE + "realm", fresh.realm);
        if (running != null && !running.isBlank()) {
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::remove, "remove-test-services"));
        }
        return fresh;
    }

    private static ServicesFile startOwn() {
        Path home = Path.of(
                        "target", "test-services", UUID.randomUUID().toString().substring(0, 8))
                .toAbsolutePath();
        Services started = Services.start(Settings.ofServices(home, freePort(), freePort()));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            started.close();
                            Folders.delete(home);
                        },
                        "stop-test-services"));
        return started.describe();
    }

    private static ServicesFile read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new LauncherFault("XUECANG_TEST_SERVICES names " + file + ", which cannot be read.", e);
        }
        return ServicesFile.of(properties, "");
    }

    private void remove() {
        services.databases().drop(database);
        services.admin().deleteRealm(realm);
    }

    /** The JDBC address of this run's database, for all roles. */
    public String jdbcUrl() {
        return services.databases().jdbcUrl(database);
    }

    /** A further empty database of the owner's, for tests that need one to themselves; answers its JDBC address. */
    public String createDatabase() {
        String name = database + "_" + UUID.randomUUID().toString().substring(0, 8);
        services.databases().ensure(name, Postgres.OWNER, List.of(Postgres.APP));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (services.databases().answers()) {
                services.databases().drop(name);
            }
        }));
        return services.databases().jdbcUrl(name);
    }

    /** The role that owns the schema and runs migrations. */
    public String ownerUser() {
        return Postgres.OWNER;
    }

    public String ownerPassword() {
        return services.ownerPassword();
    }

    /** The role the API runs under: neither superuser nor owner. */
    public String appUser() {
        return Postgres.APP;
    }

    public String appPassword() {
        return services.appPassword();
    }

    /** The server's superuser, for the test that the API refuses to start as one. */
    public String superuser() {
        return Postgres.SUPERUSER;
    }

    public String superuserPassword() {
        return services.databases().password();
    }

    /** Keycloak's address without a path. */
    public String keycloakUrl() {
        return services.keycloakUrl();
    }

    /** The name of this run's realm, made from {@code keycloak/realm-local.json}. */
    public String realm() {
        return realm;
    }

    /** The issuer of this run's tokens. */
    public String oidcUrl() {
        return services.keycloakUrl() + "/realms/" + realm;
    }

    /** The service account with which the API manages users. */
    public String backendClient() {
        return "xuecang-backend";
    }

    public String backendClientSecret() {
        return services.backendSecret();
    }

    /** The id, and so the token's subject, of a demo user of this run's realm. */
    public UUID userId(String username) {
        return Realm.userId(realm, username);
    }

    /** An access token of a demo user by the password grant. */
    public String accessToken(String username) {
        return services.admin().token(realm, "xuecang-cli", username, "xuecang");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
