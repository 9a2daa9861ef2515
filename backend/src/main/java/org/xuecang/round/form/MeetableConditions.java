package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** Beyond these a condition passes as one that can be met: writing it out would take longer than it is worth. */
    private static final int MOST_ALTERNATIVES = 500;

    private static final int MOST_WORK = 1_000_000;

    private static final List<Set<Comparison>> ALWAYS = List.of(Set.of());

    /** More than are worth writing out. */
    private static final List<Set<Comparison>> MANY = Collections.nCopies(MOST_ALTERNATIVES + 1, Set.of());

    private final FormPlaces places;
    private final Map<String, FormCondition> conditions;
    private final Map<String, List<Set<Comparison>>> known = new HashMap<>();
    private int work;

    /** @param conditions none of which depends on itself */
    MeetableConditions(FormPlaces places, Map<String, FormCondition> conditions) {
        this.places = places;
        this.conditions = conditions;
    }

    boolean canBeShown(String place) {
        List<Set<Comparison>> alternatives = shown(place);
        return areMany(alternatives) || alternatives.stream().anyMatch(this::canHoldTogether);
    }

    private static boolean areMany(List<Set<Comparison>> alternatives) {
        return alternatives.size() > MOST_ALTERNATIVES;
    }

    /** With what a field and all that it lies in are shown. */
    private List<Set<Comparison>> shown(String place) {
        if (place.isEmpty()) {
            return ALWAYS;
        }
        List<Set<Comparison>> before = known.get(place);
        if (before != null) {
            return before;
        }
        FormCondition own = conditions.get(place);
        List<Set<Comparison>> around = shown(FormPlaces.above(place));
        List<Set<Comparison>> shown = own == null ? around : both(around, alternatives(own));
        known.put(place, shown);
        return shown;
    }

    private List<Set<Comparison>> alternatives(FormCondition condition) {
        return switch (condition) {
            case FormCondition.Any any ->
                any.parts().stream().map(this::alternatives).reduce(List.of(), MeetableConditions::either);
            case FormCondition.All all ->
                all.parts().stream().map(this::alternatives).reduce(ALWAYS, this::both);
            case Comparison one -> {
                List<Set<Comparison>> alone = List.of(Set.of(one));
                yield one.is() == Is.EMPTY ? alone : both(alone, shown(one.place()));
            }
        };
    }

    private static List<Set<Comparison>> either(List<Set<Comparison>> some, List<Set<Comparison>> others) {
        List<Set<Comparison>> all =
                Stream.concat(some.stream(), others.stream()).distinct().toList();
        return areMany(some) || areMany(others) || areMany(all) ? MANY : all;
    }

    private List<Set<Comparison>> both(List<Set<Comparison>> some, List<Set<Comparison>> others) {
        if (areMany(some) || areMany(others)) {
            return MANY;
        }
        Set<Set<Comparison>> all = new LinkedHashSet<>();
        for (Set<Comparison> one : some) {
            for (Set<Comparison> other : others) {
                work += one.size();
                work += other.size();
                if (work > MOST_WORK || all.size() > MOST_ALTERNATIVES) {
                    return MANY;
                }
                Set<Comparison> together = new LinkedHashSet<>(one);
                together.addAll(other);
                all.add(together);
            }
        }
        return List.copyOf(all);
    }

    private boolean canHoldTogether(Set<Comparison> comparisons) {
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
        if (schema.path("type").asText().equals("integer")) {
            return leavesWholeNumber(least, most, comparisons);
        }
        int order = Comparison.compared(least, most);
        return order < 0 || (order == 0 && comparisons.stream().allMatch(one -> one.isMetBy(least)));
    }

    /** One of the first few is met, unless as many are ruled out one by one. */
    private static boolean leavesWholeNumber(JsonNode least, JsonNode most, Collection<Comparison> comparisons) {
        BigInteger first =
                least.decimalValue().setScale(0, RoundingMode.CEILING).toBigInteger();
        BigInteger last = most.decimalValue().setScale(0, RoundingMode.FLOOR).toBigInteger();
        return Stream.iterate(first, number -> number.compareTo(last) <= 0, number -> number.add(BigInteger.ONE))
                .limit(comparisons.size() + 1L)
                .map(JsonNodeFactory.instance::numberNode)
                .anyMatch(number -> comparisons.stream().allMatch(one -> one.isMetBy(number)));
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
