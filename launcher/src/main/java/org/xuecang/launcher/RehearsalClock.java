package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * How far the API's clock is ahead of the machine's while a year is rehearsed: an ISO 8601 duration in the file
 * {@code clock} of the data folder, read at each start of the API. Without the file both are one.
 */
final class RehearsalClock {
    static final String FILE = "clock";

    /** The database keeps the machine's time: the API must not call itself unfit for that. */
    private static final Duration TOLERANCE = Duration.ofMillis(500);

    private RehearsalClock() {}

    /** @throws LauncherFault when the file does not hold a duration */
    static Map<String, String> environment(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Duration ahead = Duration.parse(Files.readString(file).strip());
            return Map.of(
                    "XUECANG_CLOCK_OFFSET", ahead.toString(),
                    "XUECANG_CLOCK_TOLERANCE", ahead.abs().plus(TOLERANCE).toString());
        } catch (DateTimeParseException e) {
            throw new LauncherFault(file + " holds no duration: write how far the clock is ahead, as in P20D.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
