package org.xuecang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Uploads where a virus scanner looks at them, and what becomes of them. */
public final class Checked {

    private Checked() {}

    /** @return the id of one that is clean */
    public static String upload(String by) {
        return upload(by, "clean " + UUID.randomUUID());
    }

    /** @return the id of one in which the scanner finds something */
    public static String infected(String by) {
        return upload(by, ScannerDouble.SIGNATURE + UUID.randomUUID());
    }

    public static String upload(String by, String content) {
        return Api.as(by)
                .multiPart("file", "evidence.txt", content.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Waits until somebody who may see the file sees it in a state. */
    public static void becomes(String state, String by, String file) {
        Eventually.is(() -> Api.as(by).get("/files/" + file).<String>path("state"), now -> assertThat(now)
                .isEqualTo(state));
    }
}
