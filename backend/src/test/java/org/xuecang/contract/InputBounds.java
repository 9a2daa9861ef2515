package org.xuecang.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Looks through what callers send for texts and lists without a bound. */
final class InputBounds {

    private final JsonNode contract;
    private final Set<String> visited = new HashSet<>();

    private InputBounds(JsonNode contract) {
        this.contract = contract;
    }

    static InputBounds of(JsonNode contract) {
        return new InputBounds(contract);
    }

    void collectUnbounded(JsonNode schema, Set<String> unbounded) {
        collect("body", schema, unbounded);
    }

    private void collect(String at, JsonNode schema, Set<String> unbounded) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText();
            if (visited.add(name)) {
                collect(name.substring(name.lastIndexOf('/') + 1), contract.at(name.substring(1)), unbounded);
            }
            return;
        }
        boolean text = hasType(schema, "string");
        boolean bounded = schema.has("maxLength") || schema.has("format") || schema.has("enum");
        if (text && !bounded) {
            unbounded.add(at);
        }
        if (hasType(schema, "array") && !schema.has("maxItems")) {
            unbounded.add(at + "[]");
        }
        schema.path("properties").properties().forEach(entry -> collect(at + "." + entry.getKey(), entry.getValue(), unbounded));
        if (schema.has("items")) {
            collect(at + "[]", schema.path("items"), unbounded);
        }
        schema.path("anyOf").forEach(option -> collect(at, option, unbounded));
    }

    private static boolean hasType(JsonNode schema, String type) {
        JsonNode stated = schema.path("type");
        if (stated.isArray()) {
            return stated.valueStream().anyMatch(one -> one.asText().equals(type)) && !schema.has("anyOf");
        }
        return stated.asText().equals(type);
    }
}
