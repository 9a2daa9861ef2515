package org.xuecang.plan.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** A draft as the API sends it, and what of it is compared with an expected one. */
final class DraftJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Set<String> NOT_COMPARED = Set.of("source", "quote");

    private DraftJson() {}

    static JsonNode of(PlanDraft draft) {
        try {
            return comparable(MAPPER.readTree(MAPPER.writeValueAsBytes(draft)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(byte[] json) {
        try {
            return comparable(MAPPER.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its fields in one order, without offsets and quotes, and without the mark at the end of a text. */
    private static JsonNode comparable(JsonNode node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node.isObject()) {
            ObjectNode kept = make.objectNode();
            node.properties().stream()
                    .filter(field -> !NOT_COMPARED.contains(field.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> kept.set(field.getKey(), comparable(field.getValue())));
            return kept;
        }
        if (node.isArray()) {
            ArrayNode kept = make.arrayNode();
            node.forEach(element -> kept.add(comparable(element)));
            return kept;
        }
        return node.isTextual() ? make.textNode(node.textValue().replaceFirst("[。；;.]$", "")) : node;
    }
}
