package org.xuecang.review.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who gets what.
 *
 * @param experts of each case
 * @param missing the cases that have fewer than they need
 */
record ReckonedAssignment(Map<UUID, Set<UUID>> experts, List<Missing> missing) {

    /** A case that lacks experts, and what keeps it from having them. */
    record Missing(UUID applicationId, int missing, Binding binding) {}
}
