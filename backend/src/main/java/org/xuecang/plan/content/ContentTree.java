package org.xuecang.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;

/**
 * Edits of a content by node: merge patch (RFC 7396), add, move, remove. A tree is edited once or more and then read
 * back, which reports everything that does not fit.
 */
public final class ContentTree {

    private final ObjectNode root;

    /** Where a node stands: the list that holds it and its index there; a responsibility stands alone in its parent. */
    private record Place(JsonNode parent, String field, int index, ObjectNode node) {

        void remove() {
            if (index < 0) {
                ((ObjectNode) parent).putNull(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    public ContentTree(PlanContent content) {
        root = (ObjectNode) ContentJson.tree(content);
    }

    public boolean has(UUID id) {
        return find(root, id).isPresent();
    }

    /** Patches the document itself: title, number, issuer, day, addressees. */
    public ContentTree patchHead(JsonNode patch) {
        merge(root, patch);
        return this;
    }

    /** @return false where no node has the id; the id itself is not changed by a patch */
    public boolean patch(UUID id, JsonNode patch) {
        Optional<Place> place = find(root, id);
        place.ifPresent(found -> {
            merge(found.node(), patch);
            found.node().put("id", id.toString());
        });
        return place.isPresent();
    }

    /**
     * Binds names that are not bound yet, wherever they stand.
     *
     * @param meant whom each name means; only its ids are taken over
     */
    public ContentTree bind(Map<String, Responsibility.Responsible> meant) {
        for (JsonNode responsibility : root.findParents("units")) {
            for (JsonNode unit : responsibility.get("units")) {
                Responsibility.Responsible known = meant.get(unit.path("name").asText());
                if (known != null
                        && unit.path("organisationId").isNull()
                        && unit.path("groupId").isNull()) {
                    ((ObjectNode) unit)
                            .put("organisationId", Objects.toString(known.organisationId(), null))
                            .put("groupId", Objects.toString(known.groupId(), null));
                }
            }
        }
        return this;
    }

    /**
     * @param parentId the node to add to, or null for the document
     * @param field the parent's list, such as {@code items}, or {@code responsibility}
     * @param position where in the list, from 0; null or past its end means last
     * @return false where the parent does not exist or has no such place
     */
    public boolean add(UUID parentId, String field, Integer position, ObjectNode node) {
        Optional<ObjectNode> parent =
                parentId == null ? Optional.of(root) : find(root, parentId).map(Place::node);
        if (parent.isEmpty() || !parent.get().has(field)) {
            return false;
        }
        if (parent.get().get(field) instanceof ArrayNode list && !field.equals("addressees")) {
            list.insert(position == null ? list.size() : Math.clamp(position, 0, list.size()), node);
            return true;
        }
        if (field.equals("responsibility")) {
            parent.get().set(field, node);
            return true;
        }
        return false;
    }

    /** @return false where the node does not exist, or the parent is missing, within the node, or has no such list */
    public boolean move(UUID id, UUID parentId, String field, Integer position) {
        Optional<Place> place = find(root, id);
        if (place.isEmpty()
                || (parentId != null && find(place.get().node(), parentId).isPresent())
                || id.equals(parentId)) {
            return false;
        }
        place.get().remove();
        return add(parentId, field, position, place.get().node());
    }

    public boolean remove(UUID id) {
        Optional<Place> place = find(root, id);
        place.ifPresent(Place::remove);
        return place.isPresent();
    }

    /**
     * @param faults gets the place of what cannot be read
     * @return null where it cannot
     */
    public PlanContent read(Faults faults) {
        List<Fault> unreadable = ContentJson.faults(root, PlanContent.class);
        unreadable.forEach(faults::add);
        return unreadable.isEmpty() ? ContentJson.from(root, PlanContent.class) : null;
    }

    private static Optional<Place> find(JsonNode within, UUID id) {
        for (Map.Entry<String, JsonNode> field : within.properties()) {
            Optional<Place> found =
                    switch (field.getValue()) {
                        case ArrayNode list -> findIn(list, field.getKey(), id);
                        case ObjectNode child ->
                            is(child, id) ? Optional.of(new Place(within, field.getKey(), -1, child)) : find(child, id);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> findIn(ArrayNode list, String field, UUID id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode child) {
                Optional<Place> found = is(child, id) ? Optional.of(new Place(list, field, i, child)) : find(child, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean is(ObjectNode node, UUID id) {
        return node.path("id").asText().equals(id.toString());
    }

    private static void merge(ObjectNode into, JsonNode patch) {
        patch.properties().forEach(field -> {
            JsonNode present = into.get(field.getKey());
            if (field.getValue() instanceof ObjectNode deeper && present instanceof ObjectNode child) {
                merge(child, deeper);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }
}
