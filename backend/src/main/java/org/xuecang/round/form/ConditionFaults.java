package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.form.FormCondition.Comparison;
import org.xuecang.round.form.FormCondition.Is;

/** What is wrong with the conditions under which a form's fields are shown, with pointers into its hints. */
final class ConditionFaults {

    private static final int MOST_COMPARISONS = 20;
    private static final int DEEPEST = 4;
    private static final String ITEM = "/-";
    private static final List<String> GROUPS = List.of("all", "any");
    private static final Set<String> SINGLE = Set.of("string", "number", "integer", "boolean");

    private final FormPlaces places;
    private final Faults faults;
    private final Map<String, FormCondition> conditions = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private int comparisons;

    /** @param faults what it adds to */
    ConditionFaults(FormPlaces places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    /** One field's condition by itself. */
    void check(String place, String at, JsonNode condition) {
        if (place.isEmpty() || place.endsWith(ITEM)) {
            faults.add(at, "condition-does-not-fit");
            return;
        }
        comparisons = 0;
        part(place, at, condition, 1);
        faults.addIf(comparisons > MOST_COMPARISONS, at, "condition-too-large");
        if (faults.isClean(at)) {
            conditions.put(place, FormCondition.read(condition));
            written.put(place, at);
        }
    }

    /** Of the fields that are shown under a condition. */
    Set<String> places() {
        return conditions.keySet();
    }

    /** All of them together: none leads back to itself, and each can be met. */
    void checkTogether() {
        FieldDependencies dependencies = new FieldDependencies(conditions);
        List<String> circular =
                conditions.keySet().stream().filter(dependencies::leadsBack).toList();
        circular.forEach(place -> faults.add(written.get(place), "condition-circular"));
        if (circular.isEmpty()) {
            MeetableConditions meetable = new MeetableConditions(places, conditions);
            conditions.keySet().stream()
                    .filter(place -> !meetable.canBeShown(place))
                    .forEach(place -> faults.add(written.get(place), "condition-never-met"));
        }
    }

    private void part(String place, String at, JsonNode condition, int depth) {
        if (!condition.isObject()) {
            faults.add(at, "invalid");
            return;
        }
        if (depth > DEEPEST) {
            faults.add(at, "condition-too-large");
            return;
        }
        List<String> groups = GROUPS.stream().filter(condition::has).toList();
        if (groups.isEmpty()) {
            comparisons++;
            comparison(place, at, condition);
            return;
        }
        String group = groups.getFirst();
        JsonNode parts = condition.get(group);
        if (condition.size() > 1 || !parts.isArray()) {
            faults.add(at, "invalid");
            return;
        }
        faults.addIf(parts.isEmpty(), at + "/" + group, "not-empty");
        for (int i = 0; i < parts.size() && comparisons <= MOST_COMPARISONS; i++) {
            part(place, at + "/" + group + "/" + i, parts.get(i), depth + 1);
        }
    }

    private void comparison(String place, String at, JsonNode condition) {
        for (Map.Entry<String, JsonNode> member : condition.properties()) {
            faults.addIf(!Set.of("place", "is", "value").contains(member.getKey()), at, "unknown-members");
        }
        String compared = condition.path("place").asText();
        JsonNode schema = places.schemas().get(compared);
        if (schema == null || !condition.path("place").isTextual()) {
            faults.add(at + "/place", "unknown-reference");
            return;
        }
        faults.addIf(!isInReach(compared, place), at + "/place", "condition-out-of-reach");
        Is is = Arrays.stream(Is.values())
                .filter(each -> each.name().equals(condition.path("is").asText()))
                .findFirst()
                .orElse(null);
        if (is == null) {
            faults.add(at + "/is", "invalid");
            return;
        }
        faults.addIf(!compares(is, schema), at + "/is", "condition-does-not-fit");
        if (is.needsValue() != condition.has("value")) {
            faults.add(at + "/value", is.needsValue() ? "not-null" : "invalid");
        } else if (is.needsValue() && faults.isClean(at + "/is")) {
            value(at + "/value", schema, is, condition.get("value"));
        }
    }

    /** A field of a list's item can be asked for from within the same item alone. */
    private static boolean isInReach(String compared, String from) {
        int last = compared.lastIndexOf(ITEM + "/");
        return !compared.endsWith(ITEM)
                && (last < 0 || from.startsWith(compared.substring(0, last + ITEM.length() + 1)));
    }

    private static boolean compares(Is is, JsonNode schema) {
        String type = schema.path("type").asText();
        return is.needsValue()
                ? SINGLE.contains(type) && !(is.isOfSize() && type.equals("boolean"))
                : !type.equals("object");
    }

    private void value(String at, JsonNode schema, Is is, JsonNode value) {
        boolean isOfType =
                switch (schema.path("type").asText()) {
                    case "string" ->
                        value.isTextual() && (is.isOfSize() ? isSize(schema, value) : isOfFormat(schema, value));
                    case "boolean" -> value.isBoolean();
                    case "integer" -> FormSchema.isExact(value) && (is.isOfSize() || isWhole(value));
                    default -> FormSchema.isExact(value);
                };
        List<JsonNode> choices = MeetableConditions.choices(schema);
        boolean isChoice = choices.isEmpty()
                || is.isOfSize()
                || choices.stream().anyMatch(choice -> new Comparison("", Is.EQUAL, value).isMetBy(choice));
        if (isOfType) {
            faults.addIf(!isChoice, at, "not-a-choice");
        } else {
            faults.add(at, "invalid");
        }
    }

    private static boolean isWhole(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** What no answer can be nobody need be asked for. */
    private static boolean isOfFormat(JsonNode schema, JsonNode value) {
        return FormFormat.of(schema.path("format").asText())
                .map(format -> format.matches(null, value.textValue()))
                .orElse(true);
    }

    /** Whether a text is one that others can be more or less than: a day, a month, a sum. */
    private static boolean isSize(JsonNode schema, JsonNode value) {
        return FormFormat.of(schema.path("format").asText())
                .map(format -> (format == FormFormat.DATE || format == FormFormat.MONTH)
                        && format.matches(null, value.textValue()))
                .orElseGet(() -> Comparison.isDecimal(value));
    }
}
