package org.xuecang.launcher;

import java.util.Properties;

/** How to reach running services, as the command {@code services} writes it for tests. */
record ServicesFile(
        String postgresHost,
        int postgresPort,
        String superuserPassword,
        String ownerPassword,
        String appPassword,
        String keycloakUrl,
        String keycloakAdminPassword,
        String backendSecret) {

    static ServicesFile of(Properties properties, String prefix) {
        return new ServicesFile(
                properties.getProperty(prefix + "postgres.host"),
                Integer.parseInt(properties.getProperty(prefix + "postgres.port")),
                properties.getProperty(prefix + "postgres.superuser.password"),
                properties.getProperty(prefix + "postgres.owner.password"),
                properties.getProperty(prefix + "postgres.app.password"),
                properties.getProperty(prefix + "keycloak.url"),
                properties.getProperty(prefix + "keycloak.admin.password"),
                properties.getProperty(prefix + "keycloak.backend.secret"));
    }

    void storeIn(Properties properties, String prefix) {
        properties.setProperty(prefix + "postgres.host", postgresHost);
        properties.setProperty(prefix + "postgres.port", String.valueOf(postgresPort));
        properties.setProperty(prefix + "postgres.superuser.password", superuserPassword);
        properties.setProperty(prefix + "postgres.owner.password", ownerPassword);
        properties.setProperty(prefix + "postgres.app.password", appPassword);
        properties.setProperty(prefix + "keycloak.url", keycloakUrl);
        properties.setProperty(prefix + "keycloak.admin.password", keycloakAdminPassword);
        properties.setProperty(prefix + "keycloak.backend.secret", backendSecret);
    }

    String text() {
        Properties properties = new Properties();
        storeIn(properties, "");
        StringBuilder text = new StringBuilder();
        properties.stringPropertyNames().stream().sorted().forEach(name -> text.append(name)
                .append('=')
                .append(properties.getProperty(name))
                .append('\n'));
        return text.toString();
    }

    PostgresDatabases databases() {
        return new PostgresDatabases(postgresHost, postgresPort, superuserPassword);
    }

    KeycloakAdmin admin() {
        return new KeycloakAdmin(keycloakUrl, Keycloak.ADMIN, keycloakAdminPassword);
    }
}
