package org.xuecang.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.migration.Migration;

/** A real PostgreSQL and a real Keycloak for the whole run; the schema comes from the migrations, as the owner. */
public class ServicesResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestServices services = TestServices.get();
        new Migration(services.jdbcUrl(), services.ownerUser(), services.ownerPassword(), services.appUser()).run();
        return Map.ofEntries(
                Map.entry("XUECANG_DB_URL", services.jdbcUrl()),
                Map.entry("XUECANG_DB_USER", services.appUser()),
                Map.entry("XUECANG_DB_PASSWORD", services.appPassword()),
                Map.entry("XUECANG_OIDC_URL", services.oidcUrl()),
                Map.entry("XUECANG_KEYCLOAK_URL", services.keycloakUrl()),
                Map.entry("XUECANG_KEYCLOAK_REALM", services.realm()),
                Map.entry("XUECANG_KEYCLOAK_ADMIN_CLIENT", services.backendClient()),
                Map.entry("XUECANG_KEYCLOAK_ADMIN_SECRET", services.backendClientSecret()),
                Map.entry("xuecang.files.folder", "target/test-files"),
                Map.entry("xuecang.personal.key-file", "src/test/resources/personal-keys.json"),
                // any free one: two runs stand side by side
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("xuecang.demo", "true"));
    }

    /** The services end with the virtual machine: other test classes still use them. */
    @Override
    public void stop() {}
}
