package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Answers to one version of a form under another. What has a place there and can be kept as a draft at it stays; all else is
 * set aside, so that nothing is lost.
 *
 * @param answers what stays
 * @param setAside pointers into the earlier answers, none below another
 */
public record MovedAnswers(ObjectNode answers, List<String> setAside) {

    static MovedAnswers of(PublishedForm before, PublishedForm now, ObjectNode answers) {
        Mover mover = new Mover(before, now);
        ObjectNode stays = mover.members("", "", answers);
        return new MovedAnswers(stays, List.copyOf(mover.setAside));
    }

    private static final class Mover {

        private final PublishedForm before;
        private final PublishedForm now;
        private final List<String> setAside = new ArrayList<>();

        Mover(PublishedForm before, PublishedForm now) {
            this.before = before;
            this.now = now;
        }

        private ObjectNode members(String place, String pointer, ObjectNode value) {
            ObjectNode stays = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                String below = "/" + member.getKey();
                JsonNode kept = kept(place + below, pointer + below, member.getValue());
                if (kept != null) {
                    stays.set(member.getKey(), kept);
                }
            }
            return stays;
        }

        private ArrayNode items(String place, String pointer, ArrayNode value) {
            ArrayNode stays = JsonNodeFactory.instance.arrayNode();
            int most = now.schemas().get(place).path("maxItems").asInt(Integer.MAX_VALUE);
            for (int i = 0; i < value.size(); i++) {
                String at = pointer + "/" + i;
                JsonNode kept = stays.size() < most ? kept(place + "/-", at, value.get(i)) : aside(at);
                if (kept != null) {
                    stays.add(kept);
                }
            }
            return stays;
        }

        /** Null for what was set aside as a whole. */
        private JsonNode kept(String place, String pointer, JsonNode value) {
            JsonNode schema = now.schemas().get(place);
            String type = schema == null ? "" : schema.path("type").asText();
            if (value instanceof ObjectNode members && type.equals("object")) {
                return members(place, pointer, members);
            }
            if (value instanceof ArrayNode items && type.equals("array")) {
                return items(place, pointer, items);
            }
            return now.takes(before, place, value) ? value : aside(pointer);
        }

        private JsonNode aside(String pointer) {
            setAside.add(pointer);
            return null;
        }
    }
}
