package org.xuecang.launcher;

/** PostgreSQL and Keycloak with the local realm: what the API needs to run, and what tests share. */
final class Services implements AutoCloseable {
    static final String REALM = "xuecang";

    private final Settings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;

    private Services(Settings settings, Postgres postgres, Keycloak keycloak) {
        this.settings = settings;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    static Services start(Settings settings) {
        Postgres postgres = Postgres.start(settings);
        try {
            Keycloak keycloak = Keycloak.start(settings);
            ensureRealm(settings, keycloak);
            return new Services(settings, postgres, keycloak);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Imports the local realm when Keycloak does not have it; what was changed in it since stays. */
    static void ensureRealm(Settings settings, Keycloak keycloak) {
        if (!keycloak.admin().hasRealm(REALM)) {
            String secret = new Secrets(settings.home()).get("keycloak.backend");
            keycloak.admin()
                    .createRealm(Realm.local(settings.root(), REALM, secret).content());
        }
    }

    ServicesFile describe() {
        Secrets secrets = new Secrets(settings.home());
        return new ServicesFile(
                "127.0.0.1",
                settings.postgresPort(),
                secrets.get("postgres.superuser"),
                secrets.get("postgres.owner"),
                secrets.get("postgres.app"),
                settings.keycloakUrl(),
                secrets.get("keycloak.admin"),
                secrets.get("keycloak.backend"));
    }

    Postgres postgres() {
        return postgres;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    @Override
    public void close() {
        keycloak.close();
        postgres.close();
    }
}
