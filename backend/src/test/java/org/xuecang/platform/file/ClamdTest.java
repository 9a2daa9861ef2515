package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.testing.ScannerDouble;

/** The client against clamd's protocol. */
class ClamdTest {

    private static final int SEVERAL_PIECES = 300_000;
    /** More than what two sockets hold back for each other. */
    private static final int MORE_THAN_IS_TAKEN_IN = 32 * 1024 * 1024;

    private final ScannerDouble scanner = new ScannerDouble();
    private final Clamd clamd = new Clamd(new Settings(scanner.port()));

    @AfterEach
    void stop() throws IOException {
        scanner.close();
    }

    @Test
    void tellsWhatIsCleanFromWhatIsNot() throws IOException {
        assertThat(clamd.scan(content(0, ""))).isEmpty();
        assertThat(clamd.scan(content(SEVERAL_PIECES, ""))).isEmpty();
        assertThat(clamd.scan(content(0, ScannerDouble.SIGNATURE))).contains(ScannerDouble.FOUND);
        assertThat(clamd.scan(content(SEVERAL_PIECES, ScannerDouble.SIGNATURE))).contains(ScannerDouble.FOUND);
        // across two pieces
        assertThat(clamd.scan(content(64 * 1024 - 5, ScannerDouble.SIGNATURE))).contains(ScannerDouble.FOUND);
        clamd.ping();
    }

    @ParameterizedTest
    @CsvSource({"down,UNREACHABLE", "cut,UNREACHABLE", "slow,UNREACHABLE", "small,TOO_LARGE", "odd,UNCLEAR"})
    void hasNoVerdictAndSaysWhy(String mood, ScanFailure.Reason reason) {
        scanner.accept(mood);
        assertThat(failure(content(SEVERAL_PIECES, ""))).isEqualTo(reason);
    }

    @Test
    void waitsNoLongerForOneThatDoesNotListen() {
        scanner.accept("deaf");
        assertThat(failure(content(MORE_THAN_IS_TAKEN_IN, ""))).isEqualTo(ScanFailure.Reason.UNREACHABLE);
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        // a port that is held without listening: one that was let go may be somebody else's by now
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Clamd nobody = new Clamd(new Settings(held.getLocalPort()));
            assertThat(failure(nobody, content(1, ""))).isEqualTo(ScanFailure.Reason.UNREACHABLE);
            assertThat(catchThrowableOfType(IOException.class, nobody::ping)).isNotNull();
        }
    }

    @Test
    void tellsAStoreThatFailsFromAScannerThatDoes() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThat(failure(closed)).isEqualTo(ScanFailure.Reason.STORE);
    }

    private ScanFailure.Reason failure(InputStream content) {
        return failure(clamd, content);
    }

    private static ScanFailure.Reason failure(Clamd clamd, InputStream content) {
        return catchThrowableOfType(ScanFailure.class, () -> clamd.scan(content))
                .reason();
    }

    private static InputStream content(int before, String end) {
        return new ByteArrayInputStream(("x".repeat(before) + end).getBytes(StandardCharsets.UTF_8));
    }

    /** One that is not waited for long. */
    private record Settings(int port) implements ClamdConfig {

        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration firstRetry() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestRetry() {
            return Duration.ofSeconds(1);
        }
    }
}
