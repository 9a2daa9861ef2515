package org.xuecang.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/** The whole product on one machine: starts its parts in order, starts again what dies, ends all on a signal. */
final class Product {
    private static final Duration START = Duration.ofMinutes(5);
    private static final int RESTARTS = 5;
    private static final Duration RESTART_WINDOW = Duration.ofMinutes(5);

    private final Settings settings;
    private final Api api;
    private final BlockingQueue<Child.Kind> ended = new LinkedBlockingQueue<>();
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private volatile boolean ending;

    private Product(Settings settings) {
        this.settings = settings;
        this.api = new Api(settings);
    }

    /** Runs until a signal. @throws LauncherFault when a part does not come up, or dies again and again */
    static void run(Settings settings) {
        requireBuilt(settings, Api.PROGRAM);
        requireBuilt(settings, "frontend/dist/index.html");
        Home home = Home.open(
                settings,
                List.of(Port.web(settings), Port.api(settings), Port.keycloak(settings), Port.postgres(settings)));
        Product product = new Product(settings);
        WebServer web = WebServer.start(settings);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            product.ending = true;
                            Console.say("Stopping.");
                            web.close();
                            Child.endOrphans(settings.home());
                            home.close();
                        },
                        "stop"));
        try {
            product.startAll();
            web.open();
            product.announce();
            product.watch();
        } catch (LauncherFault fault) {
            if (!product.ending) {
                throw fault;
            }
        }
    }

    private static void requireBuilt(Settings settings, String file) {
        if (!Files.exists(settings.root().resolve(file))) {
            throw new LauncherFault(file + " is not built: run `make build`.");
        }
    }

    private void startAll() {
        Console.say("Starting PostgreSQL …");
        startPostgres();
        Console.say("Starting Keycloak, migrating the database …");
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(this::startKeycloak);
        api.migrate();
        Console.say("Starting the API …");
        startApi();
        try {
            keycloak.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LauncherFault fault ? fault : e;
        }
    }

    private void startPostgres() {
        watchOver(Child.Kind.POSTGRES, Postgres.start(settings).child());
    }

    private void startKeycloak() {
        Keycloak keycloak = Keycloak.start(settings);
        Services.ensureRealm(settings, keycloak);
        watchOver(Child.Kind.KEYCLOAK, keycloak.child());
    }

    private void startApi() {
        Child child = api.start();
        child.await(START, api::answers);
        watchOver(Child.Kind.API, child);
    }

    private void watchOver(Child.Kind kind, Child child) {
        child.onEnd(() -> ended.add(kind));
    }

    private void watch() {
        while (!ending) {
            try {
                Child.Kind kind = ended.take();
                if (!ending) {
                    restart(kind);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void restart(Child.Kind kind) {
        restarts.addLast(Instant.now());
        restarts.removeIf(moment -> moment.isBefore(Instant.now().minus(RESTART_WINDOW)));
        if (restarts.size() > RESTARTS) {
            throw new LauncherFault("The " + kind.label() + " process ends again and again: read "
                    + settings.folder("log").resolve(kind.label() + ".log"));
        }
        Console.say("The " + kind.label() + " process ended; starting it again.");
        Pause.millis(2000);
        try {
            switch (kind) {
                case POSTGRES -> startPostgres();
                case KEYCLOAK -> startKeycloak();
                case API -> startApi();
            }
            Console.say("The " + kind.label() + " process is back.");
        } catch (LauncherFault fault) {
            if (!ending) {
                Console.fault(fault);
                ended.add(kind);
            }
        }
    }

    private void announce() {
        Console.say("""

                学仓 Xuecang is ready: %s
                Demo accounts, each with the password xuecang: %s
                The API: %s/api/v1   Keycloak: %s   Data and logs: %s
                Ctrl-C stops everything; `make reset` clears the data.
                """.formatted(
                        settings.webUrl(),
                        String.join(", ", Realm.people(settings.root())),
                        settings.webUrl(),
                        settings.keycloakUrl(),
                        settings.home()));
    }
}
