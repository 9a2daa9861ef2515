package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xuecang.platform.http.KeptText;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;

/**
 * What is wrong with answers, worded as the rest of the system words it. {@code frontend/src/features/form/check-answers.ts}
 * says the same in the browser; the cases in {@code docs/examples/forms} hold both to it.
 */
final class AnswerFaults {

    /** Of several faults at one place the first of these is told: the others mostly follow from it. */
    private static final List<String> KEYWORDS = List.of(
            "type",
            "additionalProperties",
            "required",
            "maxItems",
            "minItems",
            "uniqueItems",
            "const",
            "enum",
            "oneOf",
            "maxLength",
            "minLength",
            "pattern",
            "format",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf");

    /** What is no answer, as a browser's expression would find it too. */
    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n\\u00a0\\u3000]*");

    private final FormPlaces places;
    private final Map<String, Fault> found = new HashMap<>();
    private final List<Fault> unanswered = new ArrayList<>();

    private AnswerFaults(FormPlaces places) {
        this.places = places;
    }

    /** What stops a draft from being kept. */
    static Faults ofDraft(FormPlaces places, Schema schema, JsonNode answers) {
        return of(places, schema, answers, _ -> true).faults();
    }

    /** @param counts whether what is missing at a pointer is missed */
    static Faults ofHandedIn(FormPlaces places, Schema schema, JsonNode answers, Predicate<String> counts) {
        AnswerFaults check = of(places, schema, answers, counts);
        check.unanswered.forEach(check::keep);
        return check.faults();
    }

    private static AnswerFaults of(FormPlaces places, Schema schema, JsonNode answers, Predicate<String> counts) {
        AnswerFaults check = new AnswerFaults(places);
        check.values("", "", answers);
        schema.validate(answers).stream()
                .filter(error -> KEYWORDS.contains(error.getKeyword()))
                .sorted((a, b) -> Integer.compare(KEYWORDS.indexOf(a.getKeyword()), KEYWORDS.indexOf(b.getKeyword())))
                .map(check::fault)
                .filter(fault -> counts.test(fault.pointer()))
                .forEach(check::keep);
        return check;
    }

    private Faults faults() {
        Faults faults = new Faults();
        found.keySet().stream().sorted(places.order()).map(found::get).forEach(faults::add);
        return faults;
    }

    private void keep(Fault fault) {
        found.putIfAbsent(fault.pointer(), fault);
    }

    /** What no schema speaks of: text and numbers that would not come back as they went in. */
    private void values(String place, String pointer, JsonNode value) {
        boolean isAsked = !place.isEmpty() && !place.endsWith("/-") && places.isRequiredWhereItStands(place);
        if (isAsked && value.isTextual() && BLANK.matcher(value.textValue()).matches()) {
            unanswered.add(new Fault(pointer, "not-blank"));
        } else if (isAsked && value.isArray() && value.isEmpty()) {
            unanswered.add(new Fault(pointer, "not-empty"));
        }
        if (value.isTextual() && !KeptText.isKept(value.textValue())) {
            keep(new Fault(pointer, KeptText.CODE));
        } else if (value.isNumber() && !FormSchema.isExact(value)) {
            keep(new Fault(pointer, "number-out-of-range"));
        }
        if (places.schemas().containsKey(place + "/-")) {
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                values(place + "/-", pointer + "/" + i, value.get(i));
            }
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String below = "/" + member.getKey();
            if (!member.getKey().contains("/")
                    && !member.getKey().equals("-")
                    && places.schemas().containsKey(place + below)) {
                values(place + below, pointer + below, member.getValue());
            }
        }
    }

    private Fault fault(Error error) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode schema = places.schemaAt(pointer);
        return switch (error.getKeyword()) {
            case "required" -> new Fault(pointer + "/" + error.getProperty(), "not-null");
            // not by its name: a name of their choosing is no place of the form, and there may be thousands
            case "additionalProperties" -> new Fault(pointer, "unknown-members");
            case "maxItems" ->
                new Fault(
                        pointer,
                        "too-many-items",
                        Map.of("max", schema.get("maxItems").intValue()));
            case "minItems" ->
                tooFew(pointer, error.getInstanceNode(), schema.get("minItems").intValue());
            case "uniqueItems" -> new Fault(pointer, "items-repeat");
            case "const", "enum", "oneOf" -> new Fault(pointer, "not-a-choice");
            case "maxLength", "minLength" -> length(pointer, error.getInstanceNode(), schema);
            case "pattern" -> new Fault(pointer, "pattern");
            case "format" ->
                new Fault(
                        pointer,
                        FormFormat.of(schema.get("format").asText())
                                .orElseThrow()
                                .code());
            case "minimum" -> limit(pointer, "min", schema.get("minimum"));
            case "maximum" -> limit(pointer, "max", schema.get("maximum"));
            case "exclusiveMinimum" -> limit(pointer, "not-above", schema.get("exclusiveMinimum"));
            case "exclusiveMaximum" -> limit(pointer, "not-below", schema.get("exclusiveMaximum"));
            case "multipleOf" -> limit(pointer, "not-in-steps", schema.get("multipleOf"));
            default -> new Fault(pointer, "invalid");
        };
    }

    private static Fault tooFew(String pointer, JsonNode list, int min) {
        return list.isEmpty()
                ? new Fault(pointer, "not-empty")
                : new Fault(pointer, "too-few-items", Map.of("min", min));
    }

    private static Fault length(String pointer, JsonNode text, JsonNode schema) {
        if (text.textValue().isEmpty()) {
            return new Fault(pointer, "not-blank");
        }
        int min = schema.path("minLength").asInt(0);
        return schema.has("maxLength")
                ? new Fault(
                        pointer,
                        "size",
                        Map.of("min", min, "max", schema.get("maxLength").intValue()))
                : new Fault(pointer, "too-short", Map.of("min", min));
    }

    private static Fault limit(String pointer, String code, JsonNode bound) {
        return new Fault(
                pointer,
                code,
                Map.of("value", bound.decimalValue().stripTrailingZeros().toPlainString()));
    }
}
