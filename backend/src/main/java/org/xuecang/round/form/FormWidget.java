package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** How a field is filled in. Without one the field's type and format decide. */
enum FormWidget {
    /** One line of text. */
    LINE("string"),
    /** Text of several lines. */
    TEXT("string"),
    CHOICE("string", "number", "integer", "boolean"),
    DATE("string"),
    MONTH("string"),
    NUMBER("number", "integer"),
    /** Yuan, kept as a decimal string. */
    MONEY("string"),
    PHONE("string"),
    EMAIL("string"),
    /** Ids of uploaded files. */
    FILES("array"),
    /** One statement to agree to. */
    PLEDGE("boolean");

    private final Set<String> types;

    FormWidget(String... types) {
        this.types = Set.of(types);
    }

    boolean fits(JsonNode schema) {
        return types.contains(schema.path("type").asText())
                && switch (this) {
                    case CHOICE ->
                        schema.has("enum")
                                || schema.has("oneOf")
                                || schema.path("type").asText().equals("boolean");
                    case DATE -> isOf(FormFormat.DATE, schema);
                    case MONTH -> isOf(FormFormat.MONTH, schema);
                    case FILES -> isOf(FormFormat.FILE, schema.path("items"));
                    default -> true;
                };
    }

    private static boolean isOf(FormFormat format, JsonNode schema) {
        return schema.path("format").asText().equals(format.getName());
    }
}
