package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The single answers of a form, each by the names that lead to it. */
final class AnswerLeaves {

    private static final String ITEM = "/-";

    private final FormPlaces places;

    AnswerLeaves(FormPlaces places) {
        this.places = places;
    }

    /** At and below a pointer, in their order; what has no place in the form is none. */
    List<AnswerLeaf> of(String pointer, JsonNode value) {
        List<AnswerLeaf> leaves = new ArrayList<>();
        add(places.placeOf(pointer), pointer, titles(pointer), value, leaves);
        return leaves;
    }

    private void add(String place, String pointer, List<String> titles, JsonNode value, List<AnswerLeaf> leaves) {
        if (!places.schemas().containsKey(place)) {
            return;
        }
        if (value.isValueNode()) {
            leaves.add(new AnswerLeaf(pointer, titles, value));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            add(place + ITEM, pointer + "/" + i, named(titles, place + ITEM, "" + i), value.get(i), leaves);
        }
        value.properties().forEach(member -> {
            String name = member.getKey();
            String below = place + "/" + name;
            if (places.schemas().containsKey(below)) {
                add(below, pointer + "/" + name, named(titles, below, name), member.getValue(), leaves);
            }
        });
    }

    /** Names of a place or a pointer, the outermost first; a pointer's items with their number. */
    List<String> titles(String path) {
        List<String> titles = new ArrayList<>();
        for (int end = path.indexOf('/', 1); ; end = path.indexOf('/', end + 1)) {
            String at = end < 0 ? path : path.substring(0, end);
            titles = named(titles, places.placeOf(at), at.substring(at.lastIndexOf('/') + 1));
            if (end < 0) {
                return titles;
            }
        }
    }

    /** @param segment what leads to the place: of an item its number, or {@code -} for all of them */
    private List<String> named(List<String> titles, String place, String segment) {
        List<String> named = new ArrayList<>(titles);
        if (!place.endsWith(ITEM)) {
            named.add(places.schemas().get(place).path("title").asText());
        } else if (!segment.equals("-")) {
            named.add(named.removeLast() + " " + (Integer.parseInt(segment) + 1));
        }
        return named;
    }
}
