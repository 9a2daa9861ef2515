package org.xuecang.platform.problem;

import java.util.Map;

/**
 * One thing wrong with an input.
 *
 * @param pointer RFC 6901 JSON pointer into the request body, or {@code ?name} for a query parameter
 * @param code stable kebab-case code; its text stands under {@code fault.<code>} in the message bundles
 * @param parameters values the text shows, never personal ones
 */
public record Fault(String pointer, String code, Map<String, Object> parameters) {

    public Fault(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
