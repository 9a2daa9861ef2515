package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuecang.platform.problem.Faults;

/**
 * The places of a form that an answer can stand at, in the form's order: {@code ""} is the whole, {@code /leader/name} a
 * member, {@code /members/-/share} one of each item. References are followed, so that every place has its whole schema.
 */
final class FormPlaces {

    static final int DEEPEST = 6;
    static final int MOST = 300;
    static final String DEFINITIONS = "#/$defs/";

    private static final Comparator<List<Integer>> LEXICAL = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    };

    private final JsonNode form;
    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private int members;

    /** @param form one whose references are known to be its own */
    FormPlaces(JsonNode form) {
        this.form = form;
        visit("", form, "", Set.of(), 0);
    }

    /** What can only be seen once references are followed, with pointers into the schema. */
    Faults faults() {
        return faults;
    }

    Map<String, JsonNode> schemas() {
        return Collections.unmodifiableMap(schemas);
    }

    /** Whether whatever is handed in has an answer there: it, and all that it stands in, is required. */
    boolean isRequired(String place) {
        return place.isEmpty() || (isRequiredWhereItStands(place) && isRequired(above(place)));
    }

    /** Whether what a place stands in must have it. */
    boolean isRequiredWhereItStands(String place) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        for (JsonNode required : schemas.get(above(place)).path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What a place, or a pointer, stands in. */
    static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The place that an answer's pointer comes under. */
    String placeOf(String pointer) {
        String place = "";
        for (String segment : segments(pointer)) {
            place = below(place, segment);
        }
        return place;
    }

    /** The pointer of the list that an answer lies in, of several the outermost. */
    Optional<String> outermostList(String pointer) {
        return IntStream.range(1, pointer.length())
                .filter(i -> pointer.charAt(i) == '/')
                .mapToObj(i -> pointer.substring(0, i))
                .filter(above -> schemas.getOrDefault(placeOf(above), MissingNode.getInstance())
                        .has("items"))
                .findFirst();
    }

    /** The schema that an answer's pointer comes under. */
    JsonNode schemaAt(String pointer) {
        return schemas.get(placeOf(pointer));
    }

    /** Answers' pointers as a reader meets them: by field, and items by number. */
    Comparator<String> order() {
        return Comparator.comparing(this::positionsOf, LEXICAL);
    }

    private List<Integer> positionsOf(String pointer) {
        List<Integer> found = new ArrayList<>();
        String place = "";
        for (String segment : segments(pointer)) {
            place = below(place, segment);
            found.add(place.endsWith("/-") ? Integer.valueOf(segment) : positions.get(place));
        }
        return found;
    }

    private String below(String place, String segment) {
        String member = place + "/" + segment;
        return schemas.containsKey(member) ? member : place + "/-";
    }

    private static List<String> segments(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/"));
    }

    private void visit(String place, JsonNode written, String at, Set<String> within, int depth) {
        if (depth > DEEPEST) {
            fault(at, "nested-too-deep", Map.of("most", DEEPEST));
            return;
        }
        if (written.has("$ref")) {
            follow(place, written, at, within, depth);
            return;
        }
        schemas.put(place, written);
        positions.put(place, positions.size());
        for (Map.Entry<String, JsonNode> member : written.path("properties").properties()) {
            if (++members > MOST) {
                fault("", "too-many-fields", Map.of("most", MOST));
                return;
            }
            String name = member.getKey();
            visit(place + "/" + name, member.getValue(), at + "/properties/" + name, within, depth + 1);
        }
        if (written.has("items")) {
            visit(place + "/-", written.get("items"), at + "/items", within, depth + 1);
        }
    }

    private void follow(String place, JsonNode written, String at, Set<String> within, int depth) {
        String name = written.get("$ref").asText().substring(DEFINITIONS.length());
        if (within.contains(name)) {
            fault(at + "/$ref", "circular-reference", Map.of());
            return;
        }
        Set<String> deeper = new HashSet<>(within);
        deeper.add(name);
        ObjectNode whole = form.path("$defs").path(name).deepCopy();
        written.properties().stream()
                .filter(own -> !own.getKey().equals("$ref"))
                .forEach(own -> whole.set(own.getKey(), own.getValue()));
        visit(place, whole, "/$defs/" + name, deeper, depth);
    }

    private void fault(String at, String code, Map<String, Object> parameters) {
        // a definition used twice has its fault once
        faults.addAll(new Faults().add(at, code, parameters));
    }
}
