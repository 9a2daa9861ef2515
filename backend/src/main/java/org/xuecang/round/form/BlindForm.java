package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuecang.platform.json.StoredJson;

/**
 * A form without what identifies who answers it: for the blind copy (活页). Left out is what the form marks, with all below it,
 * and what tells a person or a unit wherever it is asked: phone numbers, addresses for mail, what is filled in from the
 * account, day of birth and recommenders. Shared by threads.
 */
public final class BlindForm {

    private static final Set<FormPrefill> OF_THE_ACCOUNT =
            EnumSet.of(FormPrefill.PERSON_NAME, FormPrefill.PERSON_PHONE, FormPrefill.UNIT_NAME);
    private static final Set<FormFact> OF_THE_PERSON = EnumSet.of(FormFact.BIRTH_DATE, FormFact.RECOMMENDERS);
    private static final Set<String> OF_ANYBODY = Set.of(FormFormat.PHONE.getName(), FormFormat.EMAIL.getName());

    /** Longer answers are accounts of something, which nobody repeats word by word. */
    private static final int LONGEST_TELLING = 60;

    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_NAME = 20;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;\\s\\p{Z}]+");

    private static final String ITEM = "/-";

    private final PublishedForm form;
    private final Map<String, FormHint> hints;
    private final Set<String> identifying;
    private final FormContent content;

    BlindForm(PublishedForm form, Map<String, FormHint> hints) {
        this.form = form;
        this.hints = hints;
        Map<String, JsonNode> schemas = form.schemas();
        Set<String> marked = schemas.keySet().stream()
                .filter(place -> isMarked(hints.get(place), schemas.get(place)))
                .collect(Collectors.toSet());
        identifying = schemas.keySet().stream()
                .filter(place -> marked.stream().anyMatch(above -> (place + "/").startsWith(above + "/")))
                .collect(Collectors.toUnmodifiableSet());
        content = new FormContent(schema(""), hintsLeft());
    }

    private static boolean isMarked(FormHint hint, JsonNode schema) {
        boolean isOfAnybody = OF_ANYBODY.contains(schema.path("format").asText());
        return isOfAnybody
                || (hint != null
                        && (Boolean.TRUE.equals(hint.blind())
                                || OF_THE_ACCOUNT.contains(hint.prefill())
                                || OF_THE_PERSON.contains(hint.fact())));
    }

    /** The form's outline without them. Conditions are left out too: they may stand on what is. */
    public FormContent content() {
        return content;
    }

    private JsonNode schema(String place) {
        ObjectNode left = form.schemas().get(place).deepCopy();
        left.remove("$defs");
        if (left.has("properties")) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            left.get("properties").fieldNames().forEachRemaining(name -> {
                String below = place + "/" + name;
                if (!identifying.contains(below) && form.schemas().containsKey(below)) {
                    members.set(name, schema(below));
                }
            });
            left.set("properties", members);
        }
        if (left.get("required") instanceof ArrayNode required) {
            ArrayNode names = JsonNodeFactory.instance.arrayNode();
            required.forEach(name -> {
                if (left.path("properties").has(name.asText())) {
                    names.add(name);
                }
            });
            left.set("required", names);
        }
        if (left.has("items")) {
            left.set("items", schema(place + ITEM));
        }
        return left;
    }

    private JsonNode hintsLeft() {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        hints.forEach((place, hint) -> {
            if (!identifying.contains(place)) {
                List<String> order = hint.order() == null
                        ? null
                        : hint.order().stream()
                                .filter(name -> !identifying.contains(place + "/" + name))
                                .toList();
                left.set(
                        place,
                        StoredJson.mapper()
                                .valueToTree(new FormHint(
                                        hint.widget(), null, null, null, null, null, null, null, null, order)));
            }
        });
        left.forEach(hint -> ((ObjectNode) hint).properties().removeIf(member -> member.getValue()
                .isNull()));
        return left;
    }

    /**
     * Answers without those that identify.
     *
     * @param texts what free texts become that stand side by side, in the form's order; a number that it changes becomes a text
     * @param file the id by which a file is shown instead of its own, or what says that it is not
     */
    public ObjectNode answers(ObjectNode answers, UnaryOperator<List<String>> texts, UnaryOperator<String> file) {
        return (ObjectNode) left("", form.shown(answers), texts, file);
    }

    private JsonNode left(String place, JsonNode value, UnaryOperator<List<String>> texts, UnaryOperator<String> file) {
        if (value instanceof ObjectNode members) {
            Map<String, String> masked = masked(place, members, texts);
            ObjectNode left = JsonNodeFactory.instance.objectNode();
            members.properties().forEach(member -> {
                String name = member.getKey();
                JsonNode below = masked.containsKey(name)
                        ? JsonNodeFactory.instance.textNode(masked.get(name))
                        : leftAt(place + "/" + name, member.getValue(), texts, file);
                if (below != null) {
                    left.set(name, below);
                }
            });
            return left;
        }
        if (value instanceof ArrayNode items) {
            ArrayNode left = JsonNodeFactory.instance.arrayNode();
            if (!items.isEmpty() && items.valueStream().allMatch(item -> isFreeText(place + ITEM, item))) {
                texts.apply(items.valueStream().map(JsonNode::textValue).toList())
                        .forEach(left::add);
                return left;
            }
            items.forEach(item -> {
                JsonNode below = leftAt(place + ITEM, item, texts, file);
                if (below != null) {
                    left.add(below);
                }
            });
            return left;
        }
        return value;
    }

    /** A name may be split over the cells of a row. */
    private Map<String, String> masked(String place, ObjectNode members, UnaryOperator<List<String>> texts) {
        List<String> names = inOrder(place).stream()
                .filter(name -> isFreeText(place + "/" + name, members.path(name)))
                .toList();
        List<String> masked = texts.apply(
                names.stream().map(name -> members.get(name).textValue()).toList());
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), masked.get(i));
        }
        return byName;
    }

    private Set<String> inOrder(String place) {
        Set<String> names = new LinkedHashSet<>();
        FormHint hint = hints.get(place);
        if (hint != null && hint.order() != null) {
            names.addAll(hint.order());
        }
        form.schemas().get(place).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private boolean isFreeText(String place, JsonNode value) {
        return value.isTextual() && isLeft(place) && !form.isFile(place) && !isChoice(place);
    }

    private boolean isLeft(String place) {
        return !identifying.contains(place) && form.schemas().containsKey(place);
    }

    private JsonNode leftAt(
            String place, JsonNode value, UnaryOperator<List<String>> texts, UnaryOperator<String> file) {
        if (!isLeft(place)) {
            return null;
        }
        if (value.isTextual()) {
            String written = value.textValue();
            return JsonNodeFactory.instance.textNode(
                    form.isFile(place)
                            ? file.apply(written)
                            : isChoice(place)
                                    ? written
                                    : texts.apply(List.of(written)).getFirst());
        }
        if (value.isNumber() && !isChoice(place)) {
            String written = written(value);
            String masked = texts.apply(List.of(written)).getFirst();
            return masked.equals(written) ? value : JsonNodeFactory.instance.textNode(masked);
        }
        return left(place, value, texts, file);
    }

    /** All digits, and none but those that count. */
    private static String written(JsonNode number) {
        return number.isIntegralNumber()
                ? number.asText()
                : number.decimalValue().stripTrailingZeros().toPlainString();
    }

    /** What applicants choose from stands in the form, and tells of nobody. */
    private boolean isChoice(String place) {
        JsonNode asked = form.schemas().get(place);
        return asked.has("oneOf") || asked.has("enum");
    }

    /** What was answered to what identifies, as far as it can be looked for elsewhere: no choices, no files, nothing long. */
    public Set<String> telling(ObjectNode answers) {
        Set<String> telling = new HashSet<>();
        for (AnswerLeaf leaf : form.leaves("", answers)) {
            String place = form.places().placeOf(leaf.pointer());
            String text = (leaf.value().isNumber()
                            ? written(leaf.value())
                            : leaf.value().asText())
                    .strip();
            boolean isSaid = leaf.value().isTextual() || leaf.value().isNumber();
            if (identifying.contains(place)
                    && isSaid
                    && !isChoice(place)
                    && !form.isFile(place)
                    && (text.length() <= LONGEST_TELLING || isList(text))) {
                telling.add(text);
            }
        }
        return telling;
    }

    /** Names of many people; an account of something has longer parts. */
    private static boolean isList(String text) {
        return text.length() <= LONGEST_LIST
                && BETWEEN_NAMES.splitAsStream(text).allMatch(part -> part.length() <= LONGEST_NAME);
    }

    /** The ids of files that are not left out, in the form's order, each once. */
    public List<String> files(ObjectNode answers) {
        List<String> files = new ArrayList<>();
        for (AnswerLeaf leaf : form.leaves("", form.shown(answers))) {
            String place = form.places().placeOf(leaf.pointer());
            if (form.isFile(place)
                    && !identifying.contains(place)
                    && !files.contains(leaf.value().asText())) {
                files.add(leaf.value().asText());
            }
        }
        return files;
    }
}
