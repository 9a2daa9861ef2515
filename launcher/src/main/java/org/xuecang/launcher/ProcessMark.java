package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells one process from any other that later gets the same number: its number, the tick it started at and the boot it
 * belongs to, as Linux keeps them under {@code /proc}. Clock changes do not move them.
 */
record ProcessMark(long pid, String startTick, String boot) {

    static Optional<ProcessMark> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            // The second field is the command in brackets and may hold spaces; the start is field 22.
            List<String> afterCommand =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).strip().split(" "));
            if ("Z".equals(afterCommand.getFirst())) {
                return Optional.empty();
            }
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            return Optional.of(new ProcessMark(pid, afterCommand.get(19), boot));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<ProcessMark> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new ProcessMark(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(String.valueOf(pid), startTick, boot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the very process that was marked still runs. */
    boolean runs() {
        return of(pid).equals(Optional.of(this));
    }

    /** Asks the process to end by the signal, waits, then kills it. Does nothing to another process of that number. */
    void end(String signal, int seconds) {
        if (!runs()) {
            return;
        }
        send(signal);
        for (int tick = 0; tick < seconds * 10 && runs(); tick++) {
            Pause.millis(100);
        }
        if (runs()) {
            send("KILL");
        }
    }

    private void send(String signal) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -s \"$1\" \"$2\"", "kill", signal, String.valueOf(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
