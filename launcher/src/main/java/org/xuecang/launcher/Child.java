package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A process of this copy: PostgreSQL, Keycloak or the API. It has a session of its own, so that Ctrl-C reaches the
 * launcher alone and the children end in order; its mark in {@code run/} lets the next start recognise it as an orphan.
 */
final class Child {
    private static final long LOG_LIMIT = 20L * 1024 * 1024;

    private final Kind kind;
    private final Process process;
    private final ProcessMark mark;
    private final Path markFile;
    private final Path log;

    private Child(Kind kind, Process process, ProcessMark mark, Path markFile, Path log) {
        this.kind = kind;
        this.process = process;
        this.mark = mark;
        this.markFile = markFile;
        this.log = log;
    }

    /** What the launcher starts, in the order in which it is ended, with the signal that ends it without loss. */
    enum Kind {
        API("TERM"),
        KEYCLOAK("TERM"),
        POSTGRES("INT");

        final String signal;

        Kind(String signal) {
            this.signal = signal;
        }

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Path markFile(Path home) {
            return home.resolve("run").resolve(label() + ".mark");
        }
    }

    static Child start(Kind kind, Path home, List<String> command, Map<String, String> environment) {
        Path log = home.resolve("log").resolve(kind.label() + ".log");
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            List<String> line = new ArrayList<>(List.of("setsid"));
            line.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Path markFile = kind.markFile(home);
            ProcessMark mark = ProcessMark.of(process.pid())
                    .orElseThrow(
                            () -> new LauncherFault("The " + kind.label() + " process ended at once: read " + log));
            mark.write(markFile);
            return new Child(kind, process, mark, markFile, log);
        } catch (IOException e) {
            throw new LauncherFault("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** Calls back once, when the process has ended for whatever reason. */
    void onEnd(Runnable ended) {
        Thread.ofVirtual().start(() -> {
            try {
                process.waitFor();
                ended.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits until the child answers; a child that ends or stays silent is a fault that names its log. */
    void await(Duration atMost, BooleanSupplier ready) {
        boolean answered = Pause.until(atMost, () -> !process.isAlive() || ready.getAsBoolean());
        if (!process.isAlive()) {
            throw new LauncherFault("The " + kind.label() + " process ended with code " + process.exitValue()
                    + " while starting: the reason is in " + log);
        }
        if (!answered) {
            throw new LauncherFault("The " + kind.label() + " process did not answer within " + atMost.toSeconds()
                    + " s: look into " + log);
        }
    }

    void stop() {
        mark.end(kind.signal, 20);
        try {
            process.waitFor();
            Files.deleteIfExists(markFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed launcher left running in this data folder, and nothing else; answers what it ended. */
    static List<String> endOrphans(Path home) {
        List<String> ended = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Path file = kind.markFile(home);
            ProcessMark.read(file).filter(ProcessMark::runs).ifPresent(mark -> {
                mark.end(kind.signal, 20);
                ended.add(kind.label() + " (" + mark.pid() + ")");
            });
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ended;
    }
}
