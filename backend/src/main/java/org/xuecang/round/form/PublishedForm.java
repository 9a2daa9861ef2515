package org.xuecang.round.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Faults;

/** A published version of a form, ready to take answers; shared by threads. */
public final class PublishedForm {

    private static final TypeReference<Map<String, FormHint>> HINTS = new TypeReference<>() {};

    private final FormContent content;
    private final FormSchema schema;
    private final Map<String, FormHint> hints;

    PublishedForm(FormContent content) {
        this.content = content;
        schema = new FormSchema(content.schema());
        hints = content.hints() == null || content.hints().isNull()
                ? Map.of()
                : StoredJson.mapper().convertValue(content.hints(), HINTS);
    }

    public FormContent content() {
        return content;
    }

    /** {@link FormSchema#answers} */
    public Faults answers(JsonNode answers) {
        return schema.answers(answers);
    }

    /** {@link FormSchema#draft} */
    public Faults draft(JsonNode answers) {
        return schema.draft(answers);
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

    /** Where an answer tells the field (领域) that a case is of, as a path of members; empty where the form does not ask. */
    public List<String> fieldPath() {
        return path(FormHint::field);
    }

    /** What an answer at {@link #fieldPath} is called: a choice by its title, any other as it stands. */
    public String fieldName(String answer) {
        return name(fieldPath(), answer);
    }

    /** What the choices among which an application tells its category (类别) are called; none where the form does not ask. */
    public List<String> categories() {
        List<String> path = path(FormHint::category);
        return path.isEmpty() ? List.of() : choices(asked(path));
    }

    /** What the category that answers tell is called; empty where the form does not ask. */
    public Optional<String> category(JsonNode answers) {
        List<String> path = path(FormHint::category);
        JsonNode told = path.isEmpty() ? MissingNode.getInstance() : answers.at("/" + String.join("/", path));
        return told.isTextual() ? Optional.of(name(path, told.asText())) : Optional.empty();
    }

    private List<String> path(Function<FormHint, Boolean> mark) {
        return hints.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(mark.apply(each.getValue())))
                .map(each -> List.of(each.getKey().substring(1).split("/", -1)))
                .findFirst()
                .orElse(List.of());
    }

    private JsonNode asked(List<String> path) {
        JsonNode asked = schema.places().schemas().get("/" + String.join("/", path));
        return asked == null ? MissingNode.getInstance() : asked;
    }

    private String name(List<String> path, String answer) {
        for (JsonNode choice : asked(path).path("oneOf")) {
            if (choice.path("const").asText().equals(answer)) {
                return choice.path("title").asText(answer);
            }
        }
        return answer;
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
        return standing(given);
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
