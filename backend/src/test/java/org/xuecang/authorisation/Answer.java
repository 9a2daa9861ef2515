package org.xuecang.authorisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a call got.
 *
 * @param headers all of them, a line each
 * @param text all of it; of a spreadsheet what stands in its first table
 * @param body null where it is not JSON
 */
record Answer(int status, String contentType, String headers, String text, JsonNode body) {

    boolean isProblem() {
        return contentType != null && contentType.startsWith("application/problem+json");
    }

    String code() {
        return body == null ? null : body.path("code").asText();
    }

    /** Where the faults stand. */
    List<String> pointers() {
        return body == null
                ? List.of()
                : body.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asText())
                        .toList();
    }
}
