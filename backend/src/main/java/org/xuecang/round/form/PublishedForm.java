package org.xuecang.round.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Faults;

/** A published version of a form, ready to take answers; shared by threads. */
public final class PublishedForm {

    private static final TypeReference<Map<String, FormHint>> HINTS = new TypeReference<>() {};

    private final FormContent content;
    private final FormSchema schema;
    private final Map<String, FormHint> hints;
    private final Map<String, FormCondition> conditions;
    private final FormSums sums;
    private final BlindForm blind;

    PublishedForm(FormContent content) {
        this.content = content;
        schema = new FormSchema(content.schema());
        hints = content.hints() == null || content.hints().isNull()
                ? Map.of()
                : StoredJson.mapper().convertValue(content.hints(), HINTS);
        conditions = hints.entrySet().stream()
                .filter(each -> each.getValue().isConditional())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> FormCondition.read(each.getValue().shownWhen())));
        sums = new FormSums(hints, schema.places().schemas());
        blind = new BlindForm(this, hints);
    }

    /** The same without what identifies who answers it. */
    public BlindForm blind() {
        return blind;
    }

    public FormContent content() {
        return content;
    }

    /** {@link FormSchema#answers}; a sum is not missed, the rows that it adds up are. */
    public Faults answers(JsonNode answers) {
        return schema.answers(withSums(answers), conditions, sums::contains);
    }

    /** The same answers with the sums that the form reckons itself, whatever stood in their places. */
    public ObjectNode reckoned(ObjectNode answers) {
        return sums.reckoned(answers);
    }

    /** The same answers without those of fields that are hidden with them. */
    public ObjectNode shown(ObjectNode answers) {
        return (ObjectNode) new ShownFields(schema.places(), conditions, answers).answers();
    }

    /** {@link FormSchema#draft} */
    public Faults draft(JsonNode answers) {
        return schema.draft(withSums(answers));
    }

    private JsonNode withSums(JsonNode answers) {
        return answers instanceof ObjectNode members ? reckoned(members) : answers;
    }

    /** Ids of the files among the answers, by their pointers; whatever stands at a file's place counts. */
    public Map<String, String> files(JsonNode answers) {
        return AnswerTexts.of(schema.places(), FormFormat.FILE, answers);
    }

    /** Phone numbers among the answers, by their pointers; whatever stands at a phone number's place counts. */
    public Map<String, String> phones(JsonNode answers) {
        return AnswerTexts.of(schema.places(), FormFormat.PHONE, answers);
    }

    /**
     * The same answers with other phone numbers.
     *
     * @param change null for a number that is left out
     */
    public ObjectNode withPhones(ObjectNode answers, UnaryOperator<String> change) {
        ObjectNode changed = answers.deepCopy();
        phones(answers).forEach((pointer, phone) -> AnswerTexts.put(changed, pointer, change.apply(phone)));
        return changed;
    }

    /**
     * The same answers with other files.
     *
     * @param change null for a file that is left out
     */
    public ObjectNode withFiles(ObjectNode answers, UnaryOperator<String> change) {
        ObjectNode changed = answers.deepCopy();
        files(answers).forEach((pointer, file) -> AnswerTexts.put(changed, pointer, change.apply(file)));
        return changed;
    }

    /** What an applicant finds otherwise than in an earlier version. */
    public List<FormChange> changesSince(PublishedForm earlier) {
        return FormChanges.between(earlier, this);
    }

    /** What became of answers to an earlier version, or to this one, in answers to this one. */
    public List<AnswerChange> difference(PublishedForm earlier, ObjectNode was, ObjectNode is) {
        return AnswerDifference.between(earlier, was, this, is);
    }

    /** Names of an answer and of what it lies in, the outermost first; items of a list with their number. */
    public List<String> titles(String pointer) {
        return new AnswerLeaves(places()).titles(pointer);
    }

    /** What a single answer at a pointer is called: a choice by its title, any other as it stands. */
    public String shownAt(String pointer, String answer) {
        return shown(places().placeOf(pointer), answer);
    }

    /** Answers to an earlier version, under this one. */
    public MovedAnswers moved(PublishedForm earlier, ObjectNode answers) {
        return MovedAnswers.of(earlier, this, answers);
    }

    /**
     * Takes back what was set aside before, where its place is there again and free; a row comes to the end of its list.
     * What stood in one column of rows that stayed does not come back: they may be others by now.
     *
     * @param earlier the version that had its place
     * @param whole what was set aside together: a single answer, a row, a list, a group
     * @param leaves its single answers, by pointer
     * @return whether all of it was
     */
    public boolean takeBack(PublishedForm earlier, ObjectNode answers, String whole, Map<String, JsonNode> leaves) {
        String place = places().placeOf(whole);
        boolean isInRow = place.contains("/-/");
        boolean fits = leaves.entrySet().stream()
                .allMatch(leaf -> takes(earlier, places().placeOf(leaf.getKey()), leaf.getValue()));
        if (isInRow || !fits) {
            return false;
        }
        JsonNode value = AnswerTexts.standing(whole, leaves);
        if (place.endsWith("/-")) {
            return addRow(answers, FormPlaces.above(whole), value);
        }
        boolean free = answers.at(whole).isMissingNode();
        if (free) {
            AnswerTexts.put(answers, whole, value);
        }
        return free;
    }

    /**
     * With what a single answer comes back that was set aside: its list, or its row where that alone was; itself outside of
     * lists.
     */
    public String keptWith(String whole, String pointer) {
        return places().outermostList(pointer)
                .map(list -> whole.length() > list.length() ? whole : list)
                .orElse(pointer);
    }

    private boolean addRow(ObjectNode answers, String list, JsonNode row) {
        if (answers.at(list).isMissingNode()) {
            AnswerTexts.put(answers, list, JsonNodeFactory.instance.arrayNode());
        }
        int most = schemas().get(places().placeOf(list)).path("maxItems").asInt(Integer.MAX_VALUE);
        boolean fits = answers.at(list) instanceof ArrayNode rows && rows.size() < most;
        if (fits) {
            ((ArrayNode) answers.at(list)).add(row);
        }
        return fits;
    }

    /** The single answers at and below a pointer, in their order; what has no place in the form is none. */
    public List<AnswerLeaf> leaves(String pointer, JsonNode value) {
        return new AnswerLeaves(places()).of(pointer, value);
    }

    /** Whether a phone number is asked for at a pointer. */
    public boolean isPhone(String pointer) {
        return isOf(FormFormat.PHONE, pointer);
    }

    /** Whether a file is asked for at a pointer. */
    public boolean isFile(String pointer) {
        return isOf(FormFormat.FILE, pointer);
    }

    private boolean isOf(FormFormat format, String pointer) {
        JsonNode asked = schema.places().schemaAt(pointer);
        return asked != null && asked.path("format").asText().equals(format.getName());
    }

    /**
     * Whether a draft can have a single value of an earlier version at the same place. A file's id is no text, and no text
     * names a file; where a sum is reckoned now, what was typed there would be lost.
     */
    boolean takes(PublishedForm earlier, String place, JsonNode value) {
        JsonNode asked = schemas().get(place);
        boolean wasTyped = !earlier.sums.contains(place);
        if (asked == null || earlier.isFile(place) != isFile(place) || (sums.contains(place) && wasTyped)) {
            return false;
        }
        boolean isOfType =
                switch (asked.path("type").asText()) {
                    case "string" -> value.isTextual();
                    case "number" -> value.isNumber();
                    case "integer" ->
                        value.isNumber()
                                && value.decimalValue().stripTrailingZeros().scale() <= 0;
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        int longest = asked.path("maxLength").asInt(Integer.MAX_VALUE);
        return isOfType
                && (!value.isTextual()
                        || value.textValue().codePointCount(0, value.textValue().length()) <= longest);
    }

    FormPlaces places() {
        return schema.places();
    }

    Map<String, JsonNode> schemas() {
        return schema.places().schemas();
    }

    FormSums sums() {
        return sums;
    }

    Map<String, FormCondition> conditions() {
        return conditions;
    }

    /** The first field of each item of a list, as they are shown; empty where the form names no order. */
    Optional<String> firstOfItems(String list) {
        return Optional.ofNullable(hints.get(list + "/-")).map(FormHint::order).flatMap(order -> order.stream()
                .findFirst());
    }

    /** Where an answer tells the field (领域) that a case is of, as a path of members; empty where the form does not ask. */
    public List<String> fieldPath() {
        return hints.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue().field()))
                .map(each -> List.of(each.getKey().substring(1).split("/", -1)))
                .findFirst()
                .orElse(List.of());
    }

    /** What an answer at {@link #fieldPath} is called: a choice by its title, any other as it stands. */
    public String fieldName(String answer) {
        return shown("/" + String.join("/", fieldPath()), answer);
    }

    /**
     * What the choices are called among which every application tells its category (类别); none where the form does not ask
     * all of them, or lets them write what they like.
     */
    public List<String> categories() {
        return factPlace(FormFact.CATEGORY)
                .filter(place -> schema.places().isRequired(place))
                .filter(place ->
                        conditions.keySet().stream().noneMatch(hidden -> (place + "/").startsWith(hidden + "/")))
                .map(place -> choices(schemas().get(place)))
                .orElse(List.of());
    }

    /** What an answer at a place is called: a choice by its title, any other as it stands. */
    String shown(String place, String answer) {
        JsonNode asked = schema.places().schemas().get(place);
        for (JsonNode choice : asked == null ? JsonNodeFactory.instance.arrayNode() : asked.path("oneOf")) {
            if (choice.path("const").asText().equals(answer)) {
                return choice.path("title").asText(answer);
            }
        }
        return answer;
    }

    /** Where an answer tells a fact; empty where the form does not ask. */
    public Optional<String> factPlace(FormFact fact) {
        return hints.entrySet().stream()
                .filter(each -> each.getValue().fact() == fact)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What answers tell that rules reckon with. */
    public FormFacts facts(ObjectNode answers) {
        return new FormFacts(this, shown(answers));
    }

    /** All that can be answered to what tells a fact, as it is stored and as it is shown; empty where anything can. */
    public Optional<Set<String>> answersTo(FormFact fact) {
        return factPlace(fact)
                .map(place -> schemas().get(place))
                .map(asked -> Stream.concat(
                                choices(asked).stream(),
                                MeetableConditions.choices(asked).stream().map(JsonNode::asText))
                        .collect(Collectors.toUnmodifiableSet()))
                .filter(answers -> !answers.isEmpty());
    }

    /** What the choices of a field are called, in their order; none where it is no choice. */
    static List<String> choices(JsonNode asked) {
        List<String> names = new ArrayList<>();
        asked.path("oneOf")
                .forEach(choice -> names.add(
                        choice.path("title").asText(choice.path("const").asText())));
        asked.path("enum").forEach(choice -> names.add(choice.asText()));
        return names;
    }

    /**
     * What a new draft begins with. What no longer fits the form is left out, files of last year too.
     *
     * @param known what is known of the applicant
     * @param lastYear the answers of last time; an empty object where there was none
     */
    public ObjectNode prefilled(Map<FormPrefill, String> known, ObjectNode lastYear) {
        Map<String, JsonNode> given = new LinkedHashMap<>();
        hints.forEach((place, hint) -> {
            JsonNode value = known(hint.prefill(), place, known, lastYear);
            if (value != null && fits(place, value)) {
                given.put(place, value);
            }
        });
        return reckoned(standing(given));
    }

    /**
     * The same answers without what tells of a person: what rules reckon with of them, and addresses for mail. The unit's own
     * particulars stay, whether or not the blind copy leaves them out.
     */
    public ObjectNode withoutPeople(ObjectNode answers) {
        ObjectNode rest = answers.deepCopy();
        schemas().keySet().stream()
                .filter(place -> tellsOfPeople(place) && !place.contains("/-"))
                .forEach(place -> AnswerTexts.put(rest, place, (String) null));
        return rest;
    }

    private boolean tellsOfPeople(String place) {
        FormHint hint = hints.get(place);
        boolean isMarked = hint != null && hint.fact() != null && hint.fact() != FormFact.CATEGORY;
        return isMarked || schemas().get(place).path("format").asText().equals(FormFormat.EMAIL.getName());
    }

    private static JsonNode known(
            FormPrefill source, String place, Map<FormPrefill, String> known, ObjectNode lastYear) {
        if (source == FormPrefill.LAST_YEAR) {
            JsonNode before = lastYear.at(place);
            return before.isMissingNode() ? null : before;
        }
        String text = source == null ? null : known.get(source);
        return text == null ? null : JsonNodeFactory.instance.textNode(text);
    }

    private boolean fits(String place, JsonNode value) {
        if (place.contains("/-")) {
            return false;
        }
        ObjectNode alone = standing(Map.of(place, value));
        return files(alone).isEmpty() && draft(alone).all().isEmpty();
    }

    private static ObjectNode standing(Map<String, JsonNode> given) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        given.forEach((place, value) -> AnswerTexts.put(answers, place, value));
        return answers;
    }
}
