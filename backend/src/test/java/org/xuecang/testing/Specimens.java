package org.xuecang.testing;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Permission;

/**
 * Makes the things that a feature's operations are called on, for the authorisation table. Every operation of the
 * contract that stands behind a permission needs one; a bean among the tests, one a feature.
 */
public interface Specimens {

    /** Whether this feature answers for the operation. */
    boolean covers(String operationId);

    /**
     * @param organisation what the thing belongs to
     * @return how to call the operation on a thing of this organisation; harmless when it succeeds
     */
    Call call(String operationId, UUID organisation);

    /** What one must hold to see the thing at all; without it the answer is 404. Null where nothing is looked up. */
    Permission seenBy(String operationId);

    /** Whether the operation answers what the caller may see of many, wherever that is, though it is no GET: a search by its body. */
    default boolean isSearch(String operationId) {
        return false;
    }

    /** Further permissions, any of which shows the thing too. */
    default Set<Permission> alsoSeenBy(String operationId) {
        return Set.of();
    }

    /** Codes of the 403s by which further rules of the feature refuse who holds the permission; tested with the feature. */
    default Set<String> furtherRefusals(String operationId) {
        return Set.of();
    }

    /**
     * @param path values of the path's parameters
     * @param query further query parameters
     * @param headers further headers
     * @param body a JSON body, or null; incomplete on purpose where success would do harm
     */
    record Call(Map<String, String> path, Map<String, String> query, Map<String, String> headers, Object body) {

        public Call(Map<String, String> path, Map<String, String> query, Object body) {
            this(path, query, Map.of(), body);
        }

        public static Call on(String parameter, UUID id, Object body) {
            return new Call(Map.of(parameter, id.toString()), Map.of(), body);
        }

        public static Call of(Object body) {
            return new Call(Map.of(), Map.of(), body);
        }
    }
}
