package org.xuecang.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line: {@code run}, {@code services} and {@code reset}. */
public final class Main {
    private Main() {}

    /** Ends with code 1 and one line that names the remedy when something stands in the way. */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "run" -> Product.run(Settings.of(System.getenv()));
                case "services" -> services(List.of(arguments).contains("--keep"));
                case "reset" -> Home.reset(Settings.of(System.getenv()));
                default -> throw new LauncherFault("Say what to do: run, services or reset.");
            }
        } catch (LauncherFault fault) {
            Console.fault(fault);
            System.exit(1);
        }
    }

    /** PostgreSQL and Keycloak alone, until standard input closes or, when asked to keep on, until a signal. */
    private static void services(boolean keep) {
        Settings settings = Settings.of(System.getenv());
        Home home = Home.open(settings, List.of(Port.keycloak(settings), Port.postgres(settings)));
        Services services = Services.start(settings);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            services.close();
                            home.close();
                        },
                        "stop-services"));
        Secrets.writePrivate(
                settings.folder("services.properties"), services.describe().text());
        Console.say(services.describe().text());
        Console.say("# Also in " + settings.folder("services.properties"));
        if (keep) {
            waitForSignal();
        } else {
            waitForEndOfInput();
        }
        System.exit(0);
    }

    private static void waitForEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            Console.say("Standard input broke off: " + e.getMessage());
        }
    }

    private static void waitForSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
