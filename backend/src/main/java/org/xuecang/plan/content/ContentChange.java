package org.xuecang.plan.content;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one node between two versions.
 *
 * @param nodeId null for the document itself
 * @param label what a reader knows the node by: heading, text, subject or names
 * @param within the label of the node that holds it, or null
 * @param fields for a changed node, what changed; for an added or removed one, what it says
 */
@Schema(name = "ContentChange", description = "What became of one node between two versions")
public record ContentChange(
        @Schema(nullable = true) UUID nodeId,
        @Schema(required = true) NodeKind kind,
        @Schema(required = true) Change change,
        @Schema(required = true) String label,
        @Schema(nullable = true) String within,
        @Schema(required = true) List<FieldChange> fields) {

    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    public enum NodeKind {
        PLAN,
        SECTION,
        DUTY,
        KEY_TASK,
        ITEM,
        TARGET,
        RESPONSIBILITY
    }

    /** One field, as text; null where it says nothing. */
    @Schema(name = "FieldChange")
    public record FieldChange(
            @Schema(required = true, examples = "due") String field,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after) {}
}
