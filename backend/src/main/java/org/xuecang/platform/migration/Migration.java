package org.xuecang.platform.migration;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * Brings a database's schema up to date. Runs as the schema's owner and grants the application's role what each
 * table's file says, never more.
 *
 * @param applicationRole the role the API runs under; must exist
 */
public record Migration(String url, String owner, String password, String applicationRole) {

    /** @throws IllegalStateException naming the variable that is missing */
    public static Migration fromEnvironment(Map<String, String> environment) {
        return new Migration(
                required(environment, "XUECANG_DB_URL"),
                required(environment, "XUECANG_DB_USER"),
                required(environment, "XUECANG_DB_PASSWORD"),
                required(environment, "XUECANG_APP_ROLE"));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException("The environment variable " + name + " is not set"));
    }

    public void run() {
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", applicationRole))
                .load()
                .migrate();
    }
}
