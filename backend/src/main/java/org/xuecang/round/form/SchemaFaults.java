package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuecang.platform.problem.Faults;

/** What is wrong with the schema of a form: it must be one that both ends read alike and that bounds what comes in. */
final class SchemaFaults {

    private static final int LARGEST = 200_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_TITLE = 200;

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private static final Set<String> OF_ALL = Set.of("type", "title", "description");
    private static final Set<String> OF_CHOICES = Set.of("enum", "const", "oneOf");
    private static final Set<String> OF_REFERENCES = Set.of("$ref", "title", "description");
    private static final Set<String> OF_THE_WHOLE = Set.of("$schema", "$defs");
    private static final Set<String> OF_NUMBERS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    private static final Map<String, Set<String>> OF_TYPES = Map.of(
            "object", Set.of("properties", "required", "additionalProperties"),
            "array", Set.of("items", "minItems", "maxItems", "uniqueItems"),
            "string", with(OF_CHOICES, Set.of("minLength", "maxLength", "pattern", "format")),
            "number", with(OF_CHOICES, OF_NUMBERS),
            "integer", with(OF_CHOICES, OF_NUMBERS),
            "boolean", OF_CHOICES);

    private final JsonNode form;
    private final Faults faults = new Faults();

    private SchemaFaults(JsonNode form) {
        this.form = form;
    }

    static Faults of(JsonNode form) {
        SchemaFaults check = new SchemaFaults(form);
        check.whole();
        return check.faults;
    }

    private void whole() {
        if (form == null || !form.isObject()) {
            faults.add("", "invalid");
            return;
        }
        if (form.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            faults.add("", "form-too-large", Map.of("most", LARGEST / 1000));
            return;
        }
        String dialect = form.path("$schema").asText(FormSchema.DIALECT);
        faults.addIf(!dialect.equals(FormSchema.DIALECT), "/$schema", "schema-dialect");
        faults.addIf(!form.path("type").asText().equals("object"), "/type", "form-is-an-object");
        schema(form, "", 0);
        definitions();
        if (faults.all().isEmpty()) {
            faults.addAll(new FormPlaces(form).faults());
        }
    }

    private void definitions() {
        JsonNode definitions = form.path("$defs");
        if (!definitions.isMissingNode() && !definitions.isObject()) {
            faults.add("/$defs", "invalid");
        }
        for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
            String at = "/$defs/" + escaped(definition.getKey());
            faults.addIf(!NAME.matches(definition.getKey()), at, "field-name");
            schema(definition.getValue(), at, 1);
        }
    }

    private void schema(JsonNode node, String at, int depth) {
        if (!node.isObject()) {
            faults.add(at, "invalid");
            return;
        }
        if (depth > FormPlaces.DEEPEST) {
            faults.add(at, "nested-too-deep", Map.of("most", FormPlaces.DEEPEST));
            return;
        }
        text(node, at, "title", LONGEST_TITLE);
        text(node, at, "description", LONGEST_TEXT);
        if (node.has("$ref") && depth > 0) {
            keywords(node, at, OF_REFERENCES);
            reference(node.get("$ref"), at + "/$ref");
            return;
        }
        String type = node.path("type").asText();
        if (!OF_TYPES.containsKey(type)) {
            faults.add(at + "/type", node.has("type") ? "invalid" : "not-null");
            return;
        }
        Set<String> allowed = with(OF_ALL, OF_TYPES.get(type));
        keywords(node, at, depth == 0 ? with(allowed, OF_THE_WHOLE) : allowed);
        choices(node, at, type);
        switch (type) {
            case "object" -> object(node, at, depth);
            case "array" -> list(node, at, depth);
            case "string" -> string(node, at);
            default -> number(node, at);
        }
    }

    private void keywords(JsonNode node, String at, Set<String> allowed) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String keyword = member.getKey();
            if (!allowed.contains(keyword)) {
                String shown = keyword.length() > 40 ? keyword.substring(0, 40) : keyword;
                faults.add(at + "/" + escaped(keyword), "keyword-not-allowed", Map.of("keyword", shown));
            }
        }
    }

    private void reference(JsonNode reference, String at) {
        String target = reference.asText();
        if (!target.startsWith("#")) {
            faults.add(at, "remote-reference");
        } else if (!target.startsWith(FormPlaces.DEFINITIONS)
                || !form.path("$defs")
                        .path(target.substring(FormPlaces.DEFINITIONS.length()))
                        .isObject()) {
            faults.add(at, "unknown-reference");
        }
    }

    private void object(JsonNode node, String at, int depth) {
        JsonNode properties = node.path("properties");
        if (!properties.isObject() || properties.isEmpty()) {
            faults.add(at + "/properties", "not-empty");
        }
        JsonNode additional = node.path("additionalProperties");
        faults.addIf(
                !additional.isBoolean() || additional.booleanValue(), at + "/additionalProperties", "form-not-closed");
        if (node.has("required") && !node.get("required").isArray()) {
            faults.add(at + "/required", "invalid");
        }
        for (int i = 0; i < node.path("required").size(); i++) {
            JsonNode name = node.get("required").get(i);
            faults.addIf(
                    !name.isTextual() || !properties.has(name.asText()), at + "/required/" + i, "unknown-reference");
        }
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            String place = at + "/properties/" + escaped(property.getKey());
            faults.addIf(!NAME.matches(property.getKey()), place, "field-name");
            faults.addIf(title(property.getValue()).isBlank(), place + "/title", "title-missing");
            schema(property.getValue(), place, depth + 1);
        }
    }

    private String title(JsonNode property) {
        JsonNode own = property.path("title");
        String reference = property.path("$ref").asText();
        return own.isMissingNode() && reference.startsWith(FormPlaces.DEFINITIONS)
                ? form.path("$defs")
                        .path(reference.substring(FormPlaces.DEFINITIONS.length()))
                        .path("title")
                        .asText()
                : own.asText();
    }

    private void list(JsonNode node, String at, int depth) {
        if (node.has("items")) {
            schema(node.get("items"), at + "/items", depth + 1);
        } else {
            faults.add(at + "/items", "not-null");
        }
        JsonNode unique = node.path("uniqueItems");
        faults.addIf(!unique.isMissingNode() && !unique.isBoolean(), at + "/uniqueItems", "invalid");
        bounds(node, at, "minItems", "maxItems", LONGEST_LIST, true);
    }

    private void string(JsonNode node, String at) {
        JsonNode format = node.path("format");
        boolean isKnown = FormFormat.of(format.asText()).isPresent();
        faults.addIf(!format.isMissingNode() && !isKnown, at + "/format", "format-not-allowed");
        boolean isShort =
                FormFormat.of(format.asText()).filter(FormFormat::isShort).isPresent();
        boolean isChosen = OF_CHOICES.stream().anyMatch(node::has);
        bounds(node, at, "minLength", "maxLength", LONGEST_TEXT, !isShort && !isChosen);
        if (node.has("pattern")) {
            faults.addIf(!FormPattern.isReadable(node.get("pattern")), at + "/pattern", "pattern-not-allowed");
        }
    }

    private void bounds(JsonNode node, String at, String least, String most, int mostOfAll, boolean isNeeded) {
        if (isNeeded && !node.has(most)) {
            faults.add(at + "/" + most, "bound-missing", Map.of("most", mostOfAll));
        }
        for (String keyword : List.of(least, most)) {
            JsonNode bound = node.path(keyword);
            if (!bound.isMissingNode() && (!bound.canConvertToInt() || !bound.isInt() || bound.intValue() < 0)) {
                faults.add(at + "/" + keyword, "invalid");
            } else if (bound.asInt() > mostOfAll) {
                faults.add(at + "/" + keyword, "max", Map.of("value", mostOfAll));
            }
        }
        reversed(node, at, least, most);
    }

    private void number(JsonNode node, String at) {
        for (String keyword : OF_NUMBERS.stream().sorted().toList()) {
            JsonNode bound = node.path(keyword);
            faults.addIf(
                    !bound.isMissingNode() && (!bound.isNumber() || !FormSchema.isExact(bound)),
                    at + "/" + keyword,
                    "invalid");
        }
        if (FormSchema.isExact(node.path("multipleOf"))) {
            JsonNode step = node.path("multipleOf");
            faults.addIf(step.decimalValue().signum() <= 0, at + "/multipleOf", "positive");
        }
        reversed(node, at, "minimum", "maximum");
        reversed(node, at, "exclusiveMinimum", "exclusiveMaximum");
    }

    private void reversed(JsonNode node, String at, String least, String most) {
        JsonNode lower = node.path(least);
        JsonNode upper = node.path(most);
        if (FormSchema.isExact(lower) && FormSchema.isExact(upper)) {
            faults.addIf(lower.decimalValue().compareTo(upper.decimalValue()) > 0, at + "/" + most, "ends-below-start");
        }
    }

    private void choices(JsonNode node, String at, String type) {
        if (node.has("const")) {
            choice(node.get("const"), at + "/const", type);
        }
        for (String keyword : List.of("enum", "oneOf")) {
            JsonNode choices = node.path(keyword);
            if (choices.isMissingNode()) {
                continue;
            }
            if (!choices.isArray() || choices.isEmpty()) {
                faults.add(at + "/" + keyword, "not-empty");
            } else if (choices.size() > LONGEST_LIST) {
                faults.add(at + "/" + keyword, "too-many-items", Map.of("max", LONGEST_LIST));
            } else {
                each(choices, at + "/" + keyword, type, keyword.equals("oneOf"));
            }
        }
    }

    private void each(JsonNode choices, String at, String type, boolean isLabelled) {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            String place = at + "/" + i;
            JsonNode choice = choices.get(i);
            if (isLabelled) {
                keywords(choice, place, Set.of("const", "title"));
                faults.addIf(choice.path("title").asText().isBlank(), place + "/title", "title-missing");
                text(choice, place, "title", LONGEST_TITLE);
                choice = choice.path("const");
                place += "/const";
            }
            choice(choice, place, type);
            faults.addIf(!seen.add(choice), place, "twice");
        }
    }

    private void choice(JsonNode choice, String at, String type) {
        boolean fits =
                switch (type) {
                    case "string" -> choice.isTextual() && choice.asText().length() <= LONGEST_TITLE;
                    case "number" -> FormSchema.isExact(choice);
                    case "integer" -> choice.isIntegralNumber() && FormSchema.isExact(choice);
                    case "boolean" -> choice.isBoolean();
                    default -> true;
                };
        faults.addIf(!fits, at, "invalid");
    }

    private void text(JsonNode node, String at, String keyword, int longest) {
        JsonNode text = node.path(keyword);
        faults.addIf(
                !text.isMissingNode() && (!text.isTextual() || text.asText().length() > longest),
                at + "/" + keyword,
                "invalid");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
