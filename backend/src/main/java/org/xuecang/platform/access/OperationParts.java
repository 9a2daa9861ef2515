package org.xuecang.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an operation on many things did with each, so that each is told of as if the operation on one had been called: whoever
 * asks what became of a thing finds it by its own id.
 */
@RequestScoped
public class OperationParts {

    private final List<Part> parts = new ArrayList<>();

    /** @param subjects the ids by parameter name, as in the path of the operation on one */
    record Part(String operation, Map<String, String> subjects) {}

    /**
     * @param operation the {@code operationId} of the operation on one, whose path names it as {@code id}
     * @param ids of the things with which it was done
     */
    public void done(String operation, Collection<UUID> ids) {
        ids.forEach(id -> parts.add(new Part(operation, Map.of("id", id.toString()))));
    }

    List<Part> all() {
        return List.copyOf(parts);
    }
}
