package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
     * @param text what a free text becomes
     * @param file the id by which a file is shown instead of its own, null for one that is not
     */
    public ObjectNode answers(ObjectNode answers, UnaryOperator<String> text, UnaryOperator<String> file) {
        return (ObjectNode) left("", form.shown(answers), text, file);
    }

    private JsonNode left(String place, JsonNode value, UnaryOperator<String> text, UnaryOperator<String> file) {
        if (value instanceof ObjectNode members) {
            ObjectNode left = JsonNodeFactory.instance.objectNode();
            members.properties().forEach(member -> {
                JsonNode below = leftAt(place + "/" + member.getKey(), member.getValue(), text, file);
                if (below != null) {
                    left.set(member.getKey(), below);
                }
            });
            return left;
        }
        if (value instanceof ArrayNode items) {
            ArrayNode left = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> {
                JsonNode below = leftAt(place + ITEM, item, text, file);
                if (below != null) {
                    left.add(below);
                }
            });
            return left;
        }
        return value;
    }

    private JsonNode leftAt(String place, JsonNode value, UnaryOperator<String> text, UnaryOperator<String> file) {
        if (identifying.contains(place) || !form.schemas().containsKey(place)) {
            return null;
        }
        if (!value.isTextual()) {
            return left(place, value, text, file);
        }
        String written = value.textValue();
        String shown = form.isFile(place) ? file.apply(written) : isChoice(place) ? written : text.apply(written);
        return shown == null ? null : JsonNodeFactory.instance.textNode(shown);
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
            String text = leaf.value().asText().strip();
            boolean isSaid = leaf.value().isTextual() || leaf.value().isNumber();
            if (identifying.contains(place)
                    && isSaid
                    && !isChoice(place)
                    && !form.isFile(place)
                    && text.length() <= LONGEST_TELLING) {
                telling.add(text);
            }
        }
        return telling;
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
