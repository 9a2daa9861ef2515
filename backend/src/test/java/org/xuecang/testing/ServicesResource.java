package org.xuecang.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.migration.Migration;

/**
 * A real PostgreSQL and a real Keycloak for the whole run; the schema comes from the migrations, as the owner. The
 * application reaches both over lines that a test can cut: its field {@code Supplier<Closeable>} named
 * {@code databaseOutage} or {@code keycloakOutage}.
 */
public class ServicesResource implements QuarkusTestResourceLifecycleManager {

    private Relay database;
    private Relay keycloak;

    @Override
    public Map<String, String> start() {
        TestServices services = TestServices.get();
        new Migration(services.jdbcUrl(), services.ownerUser(), services.ownerPassword(), services.appUser()).run();
        URI jdbc = URI.create(services.jdbcUrl().replaceFirst("^jdbc:", ""));
        URI signIn = URI.create(services.keycloakUrl());
        database = Relay.to(jdbc.getHost(), jdbc.getPort());
        keycloak = Relay.to(signIn.getHost(), signIn.getPort());
        String keycloakUrl = "http://localhost:" + keycloak.port();
        return Map.ofEntries(
                Map.entry(
                        "XUECANG_DB_URL",
                        services.jdbcUrl().replace(jdbc.getAuthority(), "localhost:" + database.port())),
                Map.entry("XUECANG_DB_USER", services.appUser()),
                Map.entry("XUECANG_DB_PASSWORD", services.appPassword()),
                Map.entry("XUECANG_OIDC_URL", services.oidcUrl()),
                Map.entry("quarkus.oidc.auth-server-url", keycloakUrl + "/realms/" + services.realm()),
                Map.entry("XUECANG_KEYCLOAK_URL", keycloakUrl),
                Map.entry("XUECANG_KEYCLOAK_REALM", services.realm()),
                Map.entry("XUECANG_KEYCLOAK_ADMIN_CLIENT", services.backendClient()),
                Map.entry("XUECANG_KEYCLOAK_ADMIN_SECRET", services.backendClientSecret()),
                Map.entry("xuecang.files.folder", "target/test-files"),
                Map.entry("xuecang.personal.key-file", "src/test/resources/personal-keys.json"),
                // any free one: two runs stand side by side
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("xuecang.demo", "true"));
    }

    /** Types of the JDK alone, because tests and this class are loaded by several class loaders. */
    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(
                database, field -> field.getName().equals("databaseOutage") && field.getType() == Supplier.class);
        tests.injectIntoFields(
                keycloak, field -> field.getName().equals("keycloakOutage") && field.getType() == Supplier.class);
    }

    /** The services end with the virtual machine: other test classes still use them. */
    @Override
    public void stop() {}
}
