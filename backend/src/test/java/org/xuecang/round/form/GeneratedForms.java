package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Forms and answers by chance: always the same ones from the same seed. */
final class GeneratedForms {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> CHOICES = List.of("个人", "团队", "单位", "其他");
    private static final List<String> PATTERNS =
            List.of("^[0-9]+$", "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?$", "课", "^\\p{Han}{2,4}$", "^[A-Z]{2}-[0-9]+");
    private static final List<String> TEXTS = List.of(
            "",
            "学",
            "学习苑",
            "12",
            "12.50",
            "-1",
            "2026-02-29",
            "2026-03-01",
            "2026-13",
            "2026-12",
            "个人",
            "团队",
            "课",
            "AB-7",
            "13812345678",
            "a@example.org",
            "https://example.org/a",
            "00000000-0000-4000-8000-000000000000",
            "𠮷𠮷",
            "一二三四五六七八九十一二三");
    private static final List<Number> NUMBERS = List.of(0, 1, 2, 5, 7, 10, 100, -3, 0.5, 1.5, 12.25, 99.999);

    private final Random random;

    GeneratedForms(long seed) {
        random = new Random(seed);
    }

    /** One that can be published. */
    FormContent form() {
        while (true) {
            ObjectNode schema = object(0, 2 + random.nextInt(5));
            FormContent content = new FormContent(schema, hints(schema));
            if (FormSchema.faultsOf(schema).all().isEmpty()
                    && FormHints.faultsOf(content.hints(), schema).all().isEmpty()) {
                return content;
            }
        }
    }

    private ObjectNode object(int depth, int members) {
        ObjectNode object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = object.putObject("properties");
        for (int i = 0; i < members; i++) {
            properties.set("f" + i, field(depth).put("title", "栏目" + i));
            if (chance(50)) {
                required.add("f" + i);
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object;
    }

    private ObjectNode field(int depth) {
        return switch (random.nextInt(depth < 2 ? 10 : 7)) {
            case 0, 1 -> text();
            case 2 -> JSON.objectNode().put("type", "string").put("format", one(List.of("date", "month", "phone")));
            case 3 -> choice();
            case 4 -> number();
            case 5 ->
                chance(50)
                        ? JSON.objectNode().put("type", "boolean")
                        : JSON.objectNode().put("type", "boolean").put("const", true);
            case 6 -> files();
            case 7 -> object(depth + 1, 1 + random.nextInt(3));
            default -> list(depth);
        };
    }

    private ObjectNode text() {
        ObjectNode text = JSON.objectNode().put("type", "string").put("maxLength", 4 + random.nextInt(20));
        if (chance(40)) {
            text.put("minLength", random.nextInt(4));
        }
        if (chance(30)) {
            text.put("pattern", one(PATTERNS));
        }
        return chance(10) ? text.put("format", one(List.of("email", "uri"))) : text;
    }

    private ObjectNode choice() {
        ObjectNode choice = JSON.objectNode().put("type", "string");
        if (chance(50)) {
            CHOICES.forEach(choice.putArray("enum")::add);
        } else {
            ArrayNode labelled = choice.putArray("oneOf");
            CHOICES.forEach(each -> labelled.addObject().put("const", each).put("title", each + "申报"));
        }
        return choice;
    }

    private ObjectNode number() {
        ObjectNode number = JSON.objectNode().put("type", one(List.of("number", "integer")));
        int least = random.nextInt(6);
        if (chance(40)) {
            number.put(one(List.of("minimum", "exclusiveMinimum")), least);
        }
        if (chance(40)) {
            number.put(one(List.of("maximum", "exclusiveMaximum")), least + random.nextInt(20));
        }
        return chance(20) ? number.put("multipleOf", one(List.of(2, 5, 10))) : number;
    }

    private ObjectNode files() {
        ObjectNode files = JSON.objectNode().put("type", "array").put("maxItems", 1 + random.nextInt(3));
        files.putObject("items").put("type", "string").put("format", "file-id");
        return chance(50) ? files.put("minItems", 1) : files;
    }

    private ObjectNode list(int depth) {
        ObjectNode list = JSON.objectNode().put("type", "array").put("maxItems", 1 + random.nextInt(4));
        list.set("items", chance(70) ? object(depth + 1, 1 + random.nextInt(3)) : text());
        if (chance(30)) {
            list.put("minItems", 1 + random.nextInt(2));
        }
        return chance(30) ? list.put("uniqueItems", true) : list;
    }

    private ObjectNode hints(JsonNode schema) {
        ObjectNode hints = JSON.objectNode();
        FormPlaces places = new FormPlaces(schema);
        List<String> all = new ArrayList<>(places.schemas().keySet());
        for (String place : all) {
            if (!place.isEmpty() && !place.endsWith("/-") && chance(60)) {
                ObjectNode hint = JSON.objectNode();
                hint.set("shownWhen", condition(places, all, 0));
                hints.set(place, hint);
                if (!FormHints.faultsOf(hints, schema).all().isEmpty()) {
                    hints.remove(place);
                }
            }
        }
        all.stream().filter(place -> !place.isEmpty()).forEach(place -> sum(place, places, hints, schema));
        return hints;
    }

    private void sum(String place, FormPlaces places, ObjectNode hints, JsonNode schema) {
        List<String> columns = places.schemas().keySet().stream()
                .filter(column -> FormSums.fits(place, column, places.schemas()))
                .toList();
        if (columns.isEmpty() || chance(30)) {
            return;
        }
        ObjectNode before = hints.deepCopy();
        hints.withObjectProperty(place).put("sumOf", one(columns));
        if (!FormHints.faultsOf(hints, schema).all().isEmpty()) {
            hints.removeAll();
            hints.setAll(before);
        }
    }

    private ObjectNode condition(FormPlaces places, List<String> all, int depth) {
        if (depth < 2 && chance(35)) {
            ObjectNode group = JSON.objectNode();
            ArrayNode parts = group.putArray(one(List.of("all", "any")));
            IntStream.rangeClosed(0, 1 + random.nextInt(2)).forEach(_ -> parts.add(condition(places, all, depth + 1)));
            return group;
        }
        String place = one(all);
        FormCondition.Is is = one(List.of(FormCondition.Is.values()));
        ObjectNode comparison = JSON.objectNode().put("place", place).put("is", is.name());
        if (is.needsValue()) {
            JsonNode schema = places.schemas().get(place);
            List<JsonNode> choices = MeetableConditions.choices(schema);
            comparison.set("value", choices.isEmpty() || is.isOfSize() ? scalar(schema) : one(choices));
        }
        return comparison;
    }

    /** Mostly of the kind that the form asks for. */
    JsonNode answers(FormContent form) {
        FormPlaces places = new FormPlaces(form.schema());
        return chance(1) ? one(List.of(JSON.arrayNode(), JSON.textNode("x"), JSON.nullNode())) : value(places, "");
    }

    private JsonNode value(FormPlaces places, String place) {
        JsonNode schema = places.schemas().get(place);
        if (chance(4) && !place.isEmpty()) {
            return one(List.of(
                    JSON.nullNode(), JSON.numberNode(3), JSON.textNode("学"), JSON.objectNode(), JSON.arrayNode()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> members(places, place, schema);
            case "array" -> {
                ArrayNode items = JSON.arrayNode();
                IntStream.range(0, random.nextInt(4)).forEach(_ -> items.add(value(places, place + "/-")));
                yield items;
            }
            default -> scalar(schema);
        };
    }

    private ObjectNode members(FormPlaces places, String place, JsonNode schema) {
        ObjectNode members = JSON.objectNode();
        schema.get("properties").fieldNames().forEachRemaining(name -> {
            if (chance(75)) {
                members.set(name, value(places, place + "/" + name));
            }
        });
        return chance(2) ? members.put("other", 1) : members;
    }

    private JsonNode scalar(JsonNode schema) {
        List<JsonNode> choices = MeetableConditions.choices(schema);
        if (!choices.isEmpty() && chance(85)) {
            return one(choices);
        }
        return switch (schema.path("type").asText()) {
            case "number", "integer" -> number(one(NUMBERS));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema));
        };
    }

    private static JsonNode number(Number number) {
        return number instanceof Integer whole ? JSON.numberNode(whole) : JSON.numberNode(number.doubleValue());
    }

    private String text(JsonNode schema) {
        List<String> fitting = TEXTS.stream()
                .filter(text -> FormFormat.of(schema.path("format").asText())
                        .map(format -> format.matches(null, text))
                        .orElse(true))
                .toList();
        return chance(70) ? one(fitting) : one(TEXTS);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
