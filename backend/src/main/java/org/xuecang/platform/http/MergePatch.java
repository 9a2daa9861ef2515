package org.xuecang.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * A JSON Merge Patch (RFC 7396): members that are sent replace what is there, objects member by member, null empties it,
 * all others stay.
 */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Schema(hidden = true)
    private final ObjectNode changes;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch(ObjectNode changes) {
        this.changes = changes;
    }

    /** As they were sent, for what is not a record. */
    public ObjectNode changes() {
        return changes.deepCopy();
    }

    /**
     * @param current a record of all that may be patched, as it is now
     * @return the same record as it is wanted, not yet validated
     * @throws DomainError 400 that names every member that the record does not have or whose type is wrong
     */
    public <T> T applyTo(T current) {
        ObjectMapper json = Arc.container().instance(ObjectMapper.class).get();
        ObjectNode wanted = json.valueToTree(current);
        changes.properties().forEach(change -> merge(wanted, change.getKey(), change.getValue()));
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) current.getClass();
            return json.treeToValue(wanted, type);
        } catch (JacksonException unfit) {
            throw new DomainError(
                    PlatformProblem.MALFORMED_REQUEST,
                    Map.of(),
                    TypeFaults.of(wanted, json.constructType(current.getClass()), json),
                    Map.of());
        }
    }

    /** A null stays at the top, where the record has the member in any case; below, it takes the member away. */
    private static void merge(ObjectNode whole, String member, JsonNode change) {
        if (!(change instanceof ObjectNode changed)) {
            whole.set(member, change);
            return;
        }
        ObjectNode part = whole.get(member) instanceof ObjectNode there ? there : whole.putObject(member);
        changed.properties().forEach(below -> {
            if (below.getValue().isNull()) {
                part.remove(below.getKey());
            } else {
                merge(part, below.getKey(), below.getValue());
            }
        });
    }
}
