package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The data folder of one copy, held by one launcher at a time. */
final class Home implements AutoCloseable {
    private static final long NEEDED_BYTES = 1L << 30;
    private static final List<String> CONTENTS = List.of(
            "postgres",
            "postgres.new",
            "postgres.password",
            "keycloak",
            "files",
            "log",
            "run",
            "secrets.properties",
            "keys.json",
            "services.properties",
            RehearsalClock.FILE);

    private final FileChannel channel;

    private Home(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, ends what a killed launcher left running in it, and checks that there is room and the ports
     * are free.
     *
     * @throws LauncherFault when another launcher holds the folder, a port is taken or less than 1 GB is free
     */
    static Home open(Settings settings, List<Port> ports) {
        Home home = take(settings.home());
        try {
            endOrphans(settings.home());
            requireSpace(settings.home());
            ports.forEach(Port::requireFree);
            return home;
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Clears everything this copy keeps; refuses while it runs. Files that are not the launcher's stay. */
    static void reset(Settings settings) {
        if (!Files.exists(settings.home())) {
            Console.say("Nothing to clear: " + settings.home() + " does not exist.");
            return;
        }
        try (Home _ = take(settings.home())) {
            endOrphans(settings.home());
            CONTENTS.forEach(name -> Folders.delete(settings.folder(name)));
            Console.say("Cleared " + settings.home() + ".");
        }
    }

    private static Home take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new LauncherFault("A copy with the data folder " + folder
                        + " is running: stop it with Ctrl-C, or choose another folder with XUECANG_HOME.");
            }
            return new Home(channel);
        } catch (IOException e) {
            throw new LauncherFault(
                    "The data folder " + folder + " cannot be written (" + e.getMessage()
                            + "): choose another with XUECANG_HOME.",
                    e);
        }
    }

    private static void endOrphans(Path folder) {
        List<String> ended = Child.endOrphans(folder);
        if (!ended.isEmpty()) {
            Console.say("Ended what a killed start had left running: " + String.join(", ", ended));
        }
    }

    private static void requireSpace(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new LauncherFault("Only " + (free >> 20) + " MB are free at " + folder
                        + ": make room for 1 GB, or choose another disk with XUECANG_HOME.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
