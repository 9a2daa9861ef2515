package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields of a form are shown with some answers. What a hidden field holds counts as not given, also to the conditions
 * of other fields, so that the order in which fields were filled in makes no difference.
 */
final class ShownFields {

    private static final String ITEM = "/-";

    private final FormPlaces places;
    private final Map<String, FormCondition> conditions;
    private final JsonNode answers;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param conditions by the place of the field that is shown; none depends on itself */
    ShownFields(FormPlaces places, Map<String, FormCondition> conditions, JsonNode answers) {
        this.places = places;
        this.conditions = conditions;
        this.answers = answers;
    }

    /** @param pointer of an answer that has a place in the form, given or not */
    boolean isShown(String pointer) {
        return isShown(places.placeOf(pointer), pointer);
    }

    /** The answers without those of hidden fields. */
    JsonNode answers() {
        if (conditions.isEmpty()) {
            return answers;
        }
        JsonNode shown = answers.deepCopy();
        keepShown("", "", shown);
        return shown;
    }

    private void keepShown(String place, String pointer, JsonNode value) {
        if (value instanceof ArrayNode items && places.schemas().containsKey(place + ITEM)) {
            for (int i = 0; i < items.size(); i++) {
                keepShown(place + ITEM, pointer + "/" + i, items.get(i));
            }
        }
        if (value instanceof ObjectNode members) {
            for (String name : names(members)) {
                String below = "/" + name;
                if (!places.schemas().containsKey(place + below) || below.equals(ITEM)) {
                    continue;
                }
                if (isShown(place + below, pointer + below)) {
                    keepShown(place + below, pointer + below, members.get(name));
                } else {
                    members.remove(name);
                }
            }
        }
    }

    private static List<String> names(ObjectNode members) {
        List<String> names = new ArrayList<>();
        members.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private boolean isShown(String place, String pointer) {
        if (place.isEmpty()) {
            return true;
        }
        Boolean before = known.get(pointer);
        if (before != null) {
            return before;
        }
        FormCondition condition = conditions.get(place);
        boolean shown = isShown(FormPlaces.above(place), FormPlaces.above(pointer))
                && (condition == null || isMet(condition, pointer));
        known.put(pointer, shown);
        return shown;
    }

    private boolean isMet(FormCondition condition, String pointer) {
        return switch (condition) {
            case FormCondition.All all -> all.parts().stream().allMatch(part -> isMet(part, pointer));
            case FormCondition.Any any -> any.parts().stream().anyMatch(part -> isMet(part, pointer));
            case FormCondition.Comparison one -> one.isMetBy(answerTo(one.place(), pointer));
        };
    }

    private JsonNode answerTo(String place, String pointer) {
        String at = inSameItem(place, pointer);
        return isShown(place, at) ? answers.at(at) : MissingNode.getInstance();
    }

    /** The pointer of a place of the lists' items that another pointer lies in. */
    private static String inSameItem(String place, String pointer) {
        String[] wanted = place.split("/", -1);
        String[] own = pointer.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].equals("-")) {
                wanted[i] = own[i];
            }
        }
        return String.join("/", wanted);
    }
}
