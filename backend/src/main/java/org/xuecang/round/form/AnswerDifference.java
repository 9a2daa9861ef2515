package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xuecang.round.form.AnswerChange.What;

/** What changed between two answers, which may be to two versions of a form; in the order in which the later form asks. */
final class AnswerDifference {

    private final PublishedForm before;
    private final PublishedForm now;
    private final List<AnswerChange> changes = new ArrayList<>();

    private AnswerDifference(PublishedForm before, PublishedForm now) {
        this.before = before;
        this.now = now;
    }

    /** Whoever takes the changes in turn makes the later answers of the earlier ones. */
    static List<AnswerChange> between(PublishedForm before, ObjectNode was, PublishedForm now, ObjectNode is) {
        AnswerDifference difference = new AnswerDifference(before, now);
        difference.members("", was, "", is);
        return List.copyOf(difference.changes);
    }

    private void compare(String from, JsonNode was, String to, JsonNode is) {
        if (was instanceof ObjectNode earlier && is instanceof ObjectNode later) {
            members(from, earlier, to, later);
        } else if (was instanceof ArrayNode earlier && is instanceof ArrayNode later) {
            rows(from, earlier, to, later);
        } else if (!was.equals(is)) {
            changed(from, was, to, is);
        }
    }

    /** A file's id beside a text says nothing: the one went, the other came. */
    private void changed(String from, JsonNode was, String to, JsonNode is) {
        boolean isLike = was.isValueNode() && is.isValueNode() && before.isFile(from) == now.isFile(to);
        if (isLike) {
            changes.add(new AnswerChange(What.CHANGED, from, to));
        } else {
            changes.add(new AnswerChange(What.REMOVED, from, null));
            changes.add(new AnswerChange(What.ADDED, null, to));
        }
    }

    private void members(String from, ObjectNode was, String to, ObjectNode is) {
        for (String name : names(to, was, is)) {
            String below = "/" + name;
            if (!was.has(name)) {
                changes.add(new AnswerChange(What.ADDED, null, to + below));
            } else if (!is.has(name)) {
                changes.add(new AnswerChange(What.REMOVED, from + below, null));
            } else {
                compare(from + below, was.get(name), to + below, is.get(name));
            }
        }
    }

    /** Those of the later form in its order, then those that it does not ask any more. */
    private Set<String> names(String pointer, ObjectNode was, ObjectNode is) {
        Set<String> given = new LinkedHashSet<>();
        is.fieldNames().forEachRemaining(given::add);
        was.fieldNames().forEachRemaining(given::add);
        Set<String> ordered = new LinkedHashSet<>();
        JsonNode asked = now.places().schemaAt(pointer);
        if (asked != null) {
            asked.path("properties").fieldNames().forEachRemaining(ordered::add);
        }
        ordered.retainAll(given);
        ordered.addAll(given);
        return ordered;
    }

    private void rows(String from, ArrayNode was, String to, ArrayNode is) {
        RowMatches matches = RowMatches.of(was, is);
        Set<Integer> known = new HashSet<>();
        for (int row = 0; row < is.size(); row++) {
            String at = to + "/" + row;
            int earlier = matches.earlier(row);
            if (earlier < 0) {
                changes.add(new AnswerChange(What.ADDED, null, at));
                continue;
            }
            known.add(earlier);
            if (matches.isMoved(row)) {
                changes.add(new AnswerChange(What.MOVED, from + "/" + earlier, at));
            }
            compare(from + "/" + earlier, was.get(earlier), at, is.get(row));
        }
        for (int row = 0; row < was.size(); row++) {
            if (!known.contains(row)) {
                changes.add(new AnswerChange(What.REMOVED, from + "/" + row, null));
            }
        }
    }
}
