package org.xuecang.plan.content;

import java.util.Map;
import java.util.UUID;

/**
 * Something that stops a draft from being published.
 *
 * @param code kebab-case, text under {@code fault.<code>}
 * @param nodeId the node to mend, or null for the document
 * @param pointer where in the content
 */
public record DraftFault(String code, UUID nodeId, String pointer, Map<String, Object> parameters) {

    DraftFault(String code, UUID nodeId, String pointer) {
        this(code, nodeId, pointer, Map.of());
    }
}
