package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which of JSON Schema's own tests speak of what a form may say. */
final class FormLanguage {

    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "multipleOf");

    private FormLanguage() {}

    /** Whether a schema of the suite, and all within it, has only keywords of forms, used as forms use them. */
    static boolean covers(JsonNode schema) {
        return schema.isObject()
                && schema.properties().stream().map(Map.Entry::getKey).allMatch(KEYWORDS::contains)
                && !schema.path("type").isArray()
                && !schema.path("items").isArray()
                && !schema.path("additionalProperties").isObject()
                && !schema.path("additionalProperties").asText().equals("true")
                && within(schema).allMatch(FormLanguage::covers);
    }

    private static Stream<JsonNode> within(JsonNode schema) {
        return Stream.concat(
                StreamSupport.stream(schema.path("properties").spliterator(), false),
                Stream.of(schema.path("items")).filter(items -> !items.isMissingNode()));
    }

    /** Until draft 4 a number such as 1.0 was no integer. */
    static boolean isOtherwiseSince2020(JsonNode test) {
        return test.get("description").asText().contains("a float is not an integer even without fractional part");
    }
}
