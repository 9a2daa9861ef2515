package org.xuecang.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xuecang.plan.content.ContentChange.Change;
import org.xuecang.plan.content.ContentChange.FieldChange;
import org.xuecang.plan.content.ContentChange.NodeKind;

/** Compares two contents node by node, by their ids; the order is that of the newer, then what was removed. */
public final class ContentDiff {

    private static final int LABEL = 60;

    /** Children are compared as nodes of their own; where a target was read is no part of what it says. */
    private static final Set<String> NOT_FIELDS =
            Set.of("id", "sections", "duties", "keyTasks", "items", "targets", "responsibility", "source", "quote");

    private static final Map<String, NodeKind> KINDS = Map.of(
            "sections", NodeKind.SECTION,
            "duties", NodeKind.DUTY,
            "keyTasks", NodeKind.KEY_TASK,
            "items", NodeKind.ITEM,
            "targets", NodeKind.TARGET,
            "responsibility", NodeKind.RESPONSIBILITY);

    private record Node(UUID id, NodeKind kind, String label, String within, Map<String, String> fields) {}

    private ContentDiff() {}

    public static List<ContentChange> between(PlanContent before, PlanContent after) {
        Map<UUID, Node> old = nodes(before);
        Map<UUID, Node> fresh = nodes(after);
        Stream<ContentChange> present = fresh.values().stream().map(node -> Optional.ofNullable(old.get(node.id()))
                .map(earlier -> change(node, Change.CHANGED, fields(earlier.fields(), node.fields())))
                .orElseGet(() -> change(node, Change.ADDED, fields(Map.of(), node.fields()))));
        Stream<ContentChange> gone = old.values().stream()
                .filter(node -> !fresh.containsKey(node.id()))
                .map(node -> change(node, Change.REMOVED, fields(node.fields(), Map.of())));
        return Stream.concat(present, gone)
                .filter(change ->
                        change.change() != Change.CHANGED || !change.fields().isEmpty())
                .toList();
    }

    private static ContentChange change(Node node, Change change, List<FieldChange> fields) {
        return new ContentChange(node.id(), node.kind(), change, node.label(), node.within(), fields);
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
    }

    private static Map<UUID, Node> nodes(PlanContent content) {
        List<Node> nodes = new ArrayList<>();
        collect((ObjectNode) ContentJson.tree(content), NodeKind.PLAN, null, nodes);
        Map<UUID, Node> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        return byId;
    }

    private static void collect(ObjectNode tree, NodeKind kind, String within, List<Node> nodes) {
        String label = label(tree, kind);
        UUID id = tree.has("id") ? UUID.fromString(tree.get("id").asText()) : null;
        Map<String, String> fields = new LinkedHashMap<>();
        tree.properties().forEach(field -> {
            String text = text(field.getValue());
            if (!NOT_FIELDS.contains(field.getKey()) && text != null) {
                fields.put(field.getKey(), text);
            }
        });
        nodes.add(new Node(id, kind, label, within, fields));
        tree.properties().forEach(field -> {
            NodeKind childKind = KINDS.get(field.getKey());
            if (childKind != null && field.getValue() instanceof ArrayNode list) {
                list.forEach(child -> collect((ObjectNode) child, childKind, label, nodes));
            } else if (childKind != null && field.getValue() instanceof ObjectNode child) {
                collect(child, childKind, label, nodes);
            }
        });
    }

    private static String label(ObjectNode tree, NodeKind kind) {
        String label = kind == NodeKind.RESPONSIBILITY
                ? text(tree.path("units"))
                : Stream.of("title", "heading", "text", "subject", "quote")
                        .map(name -> text(tree.path(name)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
        String shown = String.valueOf(label);
        return shown.length() <= LABEL
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, LABEL - 1))) + "…";
    }

    /** Units by their names, objects as their values in a row; null for what says nothing. */
    private static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty())) {
            return null;
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ContentDiff::text)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("、"));
        }
        if (value.isObject()) {
            return Stream.of("name", "part", "organisationId", "groupId", "ordinal", "word", "of", "code", "parameters")
                    .filter(value::has)
                    .map(name -> text(value.get(name)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
        String plain = value.asText();
        return plain.isBlank() || plain.equals("false") ? null : plain;
    }
}
