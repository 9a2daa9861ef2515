package org.xuecang.review.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What keeps a case from having as many experts as it needs. */
@Schema(name = "AssignmentBinding")
enum Binding {
    /** Fewer experts than it needs have no conflict with it. */
    CONFLICTS,
    /** One of its field is wanted, and none without a conflict is. */
    NO_EXPERT_OF_FIELD,
    /** Those of its field have as many cases as they take. */
    CAPACITY_OF_FIELD,
    /** Those who may review it have as many cases as they take. */
    CAPACITY
}
