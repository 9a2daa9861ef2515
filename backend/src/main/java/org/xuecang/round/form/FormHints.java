package org.xuecang.round.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Faults;

/** How the fields of a form are shown, by their place: {@code /leader/name}, {@code /members/-/share}. */
final class FormHints {

    private static final int LONGEST = 500;

    private final FormPlaces places;
    private final Faults faults = new Faults();
    private boolean fieldMarked;
    private boolean categoryMarked;

    private FormHints(FormPlaces places) {
        this.places = places;
    }

    /**
     * What is wrong with hints, with pointers into them.
     *
     * @param schema one that has no faults itself
     */
    static Faults faultsOf(JsonNode hints, JsonNode schema) {
        FormHints check = new FormHints(new FormPlaces(schema));
        if (hints != null && !hints.isNull() && !hints.isObject()) {
            return check.faults.add("", "invalid");
        }
        if (hints != null) {
            hints.properties().forEach(hint -> check.hint(hint.getKey(), hint.getValue()));
        }
        return check.faults;
    }

    private void hint(String place, JsonNode written) {
        String at = "/" + place.replace("~", "~0").replace("/", "~1");
        JsonNode schema = places.schemas().get(place);
        if (schema == null) {
            faults.add(at, "unknown-reference");
            return;
        }
        try {
            hint(at, place, schema, StoredJson.mapper().treeToValue(written, FormHint.class));
        } catch (JsonMappingException wrong) {
            String member = wrong.getPath().isEmpty()
                    ? null
                    : wrong.getPath().getFirst().getFieldName();
            faults.add(member == null ? at : at + "/" + member, "invalid");
        } catch (JsonProcessingException wrong) {
            faults.add(at, "invalid");
        }
    }

    private void hint(String at, String place, JsonNode schema, FormHint hint) {
        if (hint == null) {
            faults.add(at, "invalid");
            return;
        }
        faults.addIf(hint.widget() != null && !hint.widget().fits(schema), at + "/widget", "widget-does-not-fit");
        faults.addIf(isTooLong(hint.help()), at + "/help", "invalid");
        faults.addIf(isTooLong(hint.placeholder()), at + "/placeholder", "invalid");
        boolean isText = schema.path("type").asText().equals("string");
        boolean isOfToday = hint.prefill() != null && hint.prefill() != FormPrefill.LAST_YEAR;
        faults.addIf(isOfToday && !isText, at + "/prefill", "prefill-does-not-fit");
        if (Boolean.TRUE.equals(hint.field())) {
            faults.addIf(!isText || at.contains("~1-"), at + "/field", "field-does-not-fit");
            faults.addIf(fieldMarked, at + "/field", "twice");
            fieldMarked = true;
        }
        if (Boolean.TRUE.equals(hint.category())) {
            boolean isChoice = !PublishedForm.choices(schema).isEmpty();
            boolean isAsked = places.isRequired(place);
            faults.addIf(!isText || !isChoice || !isAsked, at + "/category", "category-does-not-fit");
            faults.addIf(categoryMarked, at + "/category", "twice");
            categoryMarked = true;
        }
        List<String> order = hint.order() == null ? List.of() : hint.order();
        for (int i = 0; i < order.size(); i++) {
            String member = at + "/order/" + i;
            faults.addIf(!schema.path("properties").has(order.get(i)), member, "unknown-reference");
            faults.addIf(order.indexOf(order.get(i)) < i, member, "twice");
        }
    }

    private static boolean isTooLong(String text) {
        return text != null && text.length() > LONGEST;
    }
}
