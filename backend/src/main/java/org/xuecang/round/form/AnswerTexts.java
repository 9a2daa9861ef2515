package org.xuecang.round.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Single texts among the answers of a form, found by their format and changed by their pointer. */
final class AnswerTexts {

    private final FormPlaces places;
    private final FormFormat format;
    private final Map<String, String> found = new LinkedHashMap<>();

    private AnswerTexts(FormPlaces places, FormFormat format) {
        this.places = places;
        this.format = format;
    }

    /** Texts at places of the format, by pointer; they need not be of the format yet. */
    static Map<String, String> of(FormPlaces places, FormFormat format, JsonNode answers) {
        AnswerTexts texts = new AnswerTexts(places, format);
        texts.visit("", "", answers);
        return texts.found;
    }

    private void visit(String place, String pointer, JsonNode value) {
        JsonNode schema = places.schemas().get(place);
        if (schema == null) {
            return;
        }
        if (value.isTextual() && schema.path("format").asText().equals(format.getName())) {
            found.put(pointer, value.textValue());
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            visit(place + "/-", pointer + "/" + i, value.get(i));
        }
        value.properties()
                .forEach(member ->
                        visit(place + "/" + member.getKey(), pointer + "/" + member.getKey(), member.getValue()));
    }

    /** @param text null to remove what is there */
    static void put(ObjectNode answers, String pointer, String text) {
        if (text == null) {
            remove(answers, pointer);
        } else {
            put(answers, pointer, JsonNodeFactory.instance.textNode(text));
        }
    }

    /** Makes the objects on the way there; items of lists are there already. */
    static void put(ObjectNode answers, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = answers.at(at.head());
        set(parent.isMissingNode() ? answers.withObject(at.head()) : parent, at, value);
    }

    /** Single answers put together to what they were before: below a pointer, by their own pointers, in order. */
    static JsonNode standing(String pointer, Map<String, JsonNode> leaves) {
        if (leaves.containsKey(pointer)) {
            return leaves.get(pointer);
        }
        Map<String, Map<String, JsonNode>> parts = new LinkedHashMap<>();
        leaves.forEach((at, value) -> {
            String next = at.substring(pointer.length() + 1).split("/", 2)[0];
            parts.computeIfAbsent(next, _ -> new LinkedHashMap<>()).put(at, value);
        });
        boolean areRows = parts.keySet().stream().allMatch(part -> Character.isDigit(part.charAt(0)));
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        parts.forEach((part, below) -> {
            JsonNode value = standing(pointer + "/" + part, below);
            if (areRows) {
                rows.add(value);
            } else {
                members.set(part, value);
            }
        });
        return areRows ? rows : members;
    }

    private static void set(JsonNode parent, JsonPointer at, JsonNode value) {
        if (parent instanceof ObjectNode members) {
            members.set(at.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode items) {
            items.set(at.last().getMatchingIndex(), value);
        }
    }

    private static void remove(ObjectNode answers, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        if (answers.at(at.head()) instanceof ObjectNode members) {
            members.remove(at.last().getMatchingProperty());
        } else if (answers.at(at.head()) instanceof ArrayNode items) {
            items.set(at.last().getMatchingIndex(), "");
        }
    }
}
