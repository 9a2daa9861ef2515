package org.xuecang.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;

/** Phones lose their line in the middle of an upload every day: nothing that an operator has to look at. */
@HttpTest
class AbortedUploadHttpTest {

    private static final Logger PLATFORM = Logger.getLogger("org.xuecang.platform.http");

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message);
        }

        @Override
        public void flush() {
            // keeps nothing back
        }

        @Override
        public void close() {
            // holds nothing
        }
    };

    @BeforeEach
    void listen() {
        PLATFORM.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        PLATFORM.removeHandler(listener);
    }

    @ParameterizedTest
    @CsvSource({"plan-imports, multipart/form-data; boundary=part", "plans, application/json"})
    void isNoErrorOfOurs(String path, String type) throws IOException, InterruptedException {
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            // cut off, not closed in order
            line.setSoLinger(true, 0);
            OutputStream out = line.getOutputStream();
            out.write(head(path, type).getBytes(StandardCharsets.UTF_8));
            out.write(new byte[60_000]);
            out.flush();
            // what was sent is being read by then
            Thread.sleep(500);
        }
        Eventually.is(() -> logged, all -> assertThat(all).isNotEmpty());
        assertThat(logged).extracting(LogRecord::getLevel).containsOnly(Level.INFO);
    }

    private static String head(String path, String type) {
        return String.join(
                "\r\n",
                "POST /api/v1/" + path + " HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Api.token("bureau"),
                "Content-Type: " + type,
                "Content-Length: 100000",
                "",
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n");
    }
}
