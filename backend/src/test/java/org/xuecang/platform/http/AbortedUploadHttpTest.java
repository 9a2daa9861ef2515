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
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;

/** Phones lose their line in the middle of an upload every day: nothing that an operator has to look at. */
@HttpTest
class AbortedUploadHttpTest {

    private final List<LogRecord> errors = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            if (message.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(message);
            }
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
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=part", "application/json"})
    void isNoErrorOfOurs(String type) throws IOException {
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            OutputStream out = line.getOutputStream();
            out.write(String.join(
                            "\r\n",
                            "POST /api/v1/" + (type.contains("json") ? "plans" : "plan-imports") + " HTTP/1.1",
                            "Host: localhost",
                            "Authorization: Bearer " + Api.token("bureau"),
                            "Content-Type: " + type,
                            "Content-Length: 100000",
                            "",
                            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n其一")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        // served after it, so that its end has been seen too
        Eventually.is(() -> Api.as("bureau").get("/me").statusCode(), status -> assertThat(status)
                .isEqualTo(200));
        assertThat(errors).extracting(LogRecord::getMessage).isEmpty();
    }
}
