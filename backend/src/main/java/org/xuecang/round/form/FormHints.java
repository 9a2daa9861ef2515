package org.xuecang.round.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Faults;

/** How the fields of a form are shown, by their place: {@code /leader/name}, {@code /members/-/share}. */
final class FormHints {

    private static final int LONGEST = 500;

    private final FormPlaces places;
    private final Faults faults = new Faults();
    private final ConditionFaults conditions;
    private final Set<FormFact> factsMarked = EnumSet.noneOf(FormFact.class);
    private final Map<String, String> sums = new LinkedHashMap<>();
    private boolean fieldMarked;

    private FormHints(FormPlaces places) {
        this.places = places;
        conditions = new ConditionFaults(places, faults);
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
            check.conditions.checkTogether();
            check.checkSums();
        }
        return check.faults;
    }

    private void hint(String place, JsonNode written) {
        String at = pointer(place);
        JsonNode schema = places.schemas().get(place);
        if (schema == null) {
            faults.add(at, "unknown-reference");
            return;
        }
        try {
            hint(place, at, schema, StoredJson.mapper().treeToValue(written, FormHint.class));
        } catch (JsonMappingException wrong) {
            String member = wrong.getPath().isEmpty()
                    ? null
                    : wrong.getPath().getFirst().getFieldName();
            faults.add(member == null ? at : at + "/" + member, "invalid");
        } catch (JsonProcessingException wrong) {
            faults.add(at, "invalid");
        }
    }

    private void hint(String place, String at, JsonNode schema, FormHint hint) {
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
        if (hint.isConditional()) {
            conditions.check(place, at + "/shownWhen", hint.shownWhen());
        }
        if (hint.sumOf() != null) {
            sum(place, at + "/sumOf", hint.sumOf());
        }
        if (hint.fact() != null) {
            faults.addIf(!hint.fact().fits(schema) || at.contains("~1-"), at + "/fact", "fact-does-not-fit");
            faults.addIf(!factsMarked.add(hint.fact()), at + "/fact", "twice");
        }
        List<String> order = hint.order() == null ? List.of() : hint.order();
        for (int i = 0; i < order.size(); i++) {
            String member = at + "/order/" + i;
            faults.addIf(!schema.path("properties").has(order.get(i)), member, "unknown-reference");
            faults.addIf(order.indexOf(order.get(i)) < i, member, "twice");
        }
    }

    private void sum(String place, String at, String column) {
        if (!places.schemas().containsKey(column)) {
            faults.add(at, "unknown-reference");
        } else if (!FormSums.fits(place, column, places.schemas())) {
            faults.add(at, "sum-does-not-fit");
        } else {
            sums.put(place, column);
        }
    }

    /** Hidden rows would count for nothing, and a sum decides what is shown: it stands with its rows, or is hidden with them. */
    private void checkSums() {
        sums.forEach((place, column) -> {
            boolean hiddenAlone = conditions.places().stream()
                    .anyMatch(hidden -> (column + "/").startsWith(hidden + "/") && !place.startsWith(hidden + "/"));
            faults.addIf(hiddenAlone, pointer(place) + "/sumOf", "sum-of-hidden");
        });
    }

    private static String pointer(String place) {
        return "/" + place.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isTooLong(String text) {
        return text != null && text.length() > LONGEST;
    }
}
