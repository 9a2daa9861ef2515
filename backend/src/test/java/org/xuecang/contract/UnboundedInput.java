package org.xuecang.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Texts, lists and maps of a contract's input that may be of any size; what has a format is bounded by it. */
final class UnboundedInput {

    private static final Set<String> FORMATS = Set.of("uuid", "date", "date-time", "binary");

    private final JsonNode contract;
    private final Set<String> visited = new TreeSet<>();
    private final Set<String> found = new TreeSet<>();

    private UnboundedInput(JsonNode contract) {
        this.contract = contract;
    }

    /** @return where they stand, sorted */
    static Set<String> of(JsonNode contract) {
        UnboundedInput input = new UnboundedInput(contract);
        contract.path("paths").forEach(path -> path.forEach(input::visitOperation));
        return input.found;
    }

    private void visitOperation(JsonNode operation) {
        String id = operation.path("operationId").asText();
        operation.path("requestBody").path("content").forEach(body -> visit(body.path("schema"), id));
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode resolved = resolved(parameter);
            if (!resolved.path("in").asText().equals("path")) {
                visit(resolved.path("schema"), id + "?" + resolved.path("name").asText());
            }
        }
    }

    private void visit(JsonNode schema, String place) {
        if (!schema.isObject()) {
            return;
        }
        if (schema.has("$ref")) {
            String component = schema.path("$ref").asText().replaceFirst(".*/", "");
            if (visited.add(component)) {
                visit(resolved(schema), component);
            }
            return;
        }
        List<JsonNode> alternatives = Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(word -> schema.path(word).valueStream())
                .toList();
        alternatives.forEach(alternative -> visit(alternative, place));
        boolean formed = Stream.concat(Stream.of(schema), alternatives.stream().map(this::resolved))
                .anyMatch(UnboundedInput::isBoundedText);
        report(is(schema, "string") && !formed, place);
        report(is(schema, "array") && !schema.has("maxItems"), place);
        report(schema.path("additionalProperties").isObject() && !schema.has("maxProperties"), place);
        visit(schema.path("items"), place + "[]");
        visit(schema.path("additionalProperties"), place + ".*");
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            visit(member.getValue(), place + "." + member.getKey());
        }
    }

    private void report(boolean unbounded, String place) {
        if (unbounded) {
            found.add(place);
        }
    }

    private static boolean is(JsonNode schema, String type) {
        return schema.path("type").asText().equals(type)
                || schema.path("type").valueStream().anyMatch(one -> one.asText()
                        .equals(type));
    }

    private static boolean isBoundedText(JsonNode schema) {
        return schema.has("maxLength")
                || schema.has("enum")
                || FORMATS.contains(schema.path("format").asText());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }
}
