package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xuecang.round.form.FormCondition.Comparison;
import org.xuecang.round.form.FormCondition.Is;

/**
 * Whether there are answers at all with which a field is shown. Its condition is written out as alternatives, each a list of
 * comparisons that must hold together; what an answer that is compared needs to be given itself is among them.
 */
final class MeetableConditions {

    /** Beyond that a condition passes as one that can be met: writing it out would take longer than it is worth. */
    private static final int MOST_ALTERNATIVES = 500;

    private static final List<List<Comparison>> ALWAYS = List.of(List.of());

    private final FormPlaces places;
    private final Map<String, FormCondition> conditions;

    /** @param conditions none of which depends on itself */
    MeetableConditions(FormPlaces places, Map<String, FormCondition> conditions) {
        this.places = places;
        this.conditions = conditions;
    }

    boolean canBeShown(String place) {
        List<List<Comparison>> alternatives = shown(place);
        return alternatives.size() > MOST_ALTERNATIVES || alternatives.stream().anyMatch(this::canHoldTogether);
    }

    /** With what a field and all that it lies in are shown. */
    private List<List<Comparison>> shown(String place) {
        if (place.isEmpty()) {
            return ALWAYS;
        }
        FormCondition own = conditions.get(place);
        List<List<Comparison>> around = shown(FormPlaces.above(place));
        return own == null ? around : both(around, alternatives(own));
    }

    private List<List<Comparison>> alternatives(FormCondition condition) {
        return switch (condition) {
            case FormCondition.Any any ->
                any.parts().stream()
                        .flatMap(part -> alternatives(part).stream())
                        .toList();
            case FormCondition.All all ->
                all.parts().stream().map(this::alternatives).reduce(ALWAYS, MeetableConditions::both);
            case Comparison one -> {
                List<List<Comparison>> alone = List.of(List.of(one));
                yield one.is() == Is.EMPTY ? alone : both(alone, shown(one.place()));
            }
        };
    }

    private static List<List<Comparison>> both(List<List<Comparison>> some, List<List<Comparison>> others) {
        List<List<Comparison>> all = new ArrayList<>();
        for (List<Comparison> one : some) {
            for (List<Comparison> other : others) {
                all.add(Stream.concat(one.stream(), other.stream()).toList());
                if (all.size() > MOST_ALTERNATIVES) {
                    return all;
                }
            }
        }
        return all;
    }

    private boolean canHoldTogether(List<Comparison> comparisons) {
        return comparisons.stream().collect(Collectors.groupingBy(Comparison::place)).entrySet().stream()
                .allMatch(each -> canHold(places.schemas().get(each.getKey()), each.getValue()));
    }

    private static boolean canHold(JsonNode schema, List<Comparison> comparisons) {
        if (comparisons.stream().anyMatch(one -> one.is() == Is.EMPTY)) {
            return comparisons.stream().allMatch(one -> one.is() == Is.EMPTY);
        }
        List<JsonNode> candidates = candidates(schema, comparisons);
        return candidates.isEmpty()
                ? leavesRoom(schema, comparisons)
                : candidates.stream()
                        .anyMatch(value ->
                                isWithin(schema, value) && comparisons.stream().allMatch(one -> one.isMetBy(value)));
    }

    /** The only answers worth trying; none where there are too many to tell. */
    private static List<JsonNode> candidates(JsonNode schema, List<Comparison> comparisons) {
        List<JsonNode> choices = choices(schema);
        return choices.isEmpty()
                ? comparisons.stream()
                        .filter(one -> one.is() == Is.EQUAL)
                        .map(Comparison::value)
                        .toList()
                : choices;
    }

    /** What can be chosen at a place, empty where anything can be written. */
    static List<JsonNode> choices(JsonNode schema) {
        if (schema.has("const")) {
            return List.of(schema.get("const"));
        }
        if (schema.has("enum") || schema.has("oneOf")) {
            boolean isLabelled = !schema.has("enum");
            return StreamSupport.stream(
                            schema.get(isLabelled ? "oneOf" : "enum").spliterator(), false)
                    .map(choice -> isLabelled ? choice.path("const") : choice)
                    .toList();
        }
        return schema.path("type").asText().equals("boolean")
                ? List.of(BooleanNode.TRUE, BooleanNode.FALSE)
                : List.of();
    }

    private static boolean leavesRoom(JsonNode schema, List<Comparison> comparisons) {
        JsonNode least = furthest(comparisons, Is.AT_LEAST, schema.get("minimum"), 1);
        JsonNode most = furthest(comparisons, Is.AT_MOST, schema.get("maximum"), -1);
        if (least == null || most == null) {
            return true;
        }
        int order = Comparison.compared(least, most);
        return order < 0 || (order == 0 && comparisons.stream().allMatch(one -> one.isMetBy(least)));
    }

    private static boolean isWithin(JsonNode schema, JsonNode value) {
        return !value.isNumber()
                || ((!schema.has("minimum") || Comparison.compared(value, schema.get("minimum")) >= 0)
                        && (!schema.has("maximum") || Comparison.compared(value, schema.get("maximum")) <= 0));
    }

    private static JsonNode furthest(List<Comparison> comparisons, Is is, JsonNode bound, int direction) {
        Stream<JsonNode> wanted =
                comparisons.stream().filter(one -> one.is() == is).map(Comparison::value);
        return Stream.concat(wanted, Stream.ofNullable(bound))
                .filter(Objects::nonNull)
                .max((a, b) -> direction * Comparison.compared(a, b))
                .orElse(null);
    }
}
