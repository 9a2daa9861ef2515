package org.xuecang.review.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What keeps a case from having as many experts as it needs. */
@Schema(name = "AssignmentBinding")
enum Binding {
    /** There are fewer experts than it needs, besides those who have handed it in or have it for another group of scorers. */
    TOO_FEW_EXPERTS,
    /** There are enough, but some of them drop out, declined or have not accepted. */
    UNAVAILABLE,
    /** Fewer of the available experts than it needs have no conflict with it. */
    CONFLICTS,
    /** One of its field is wanted, and none without a conflict is. */
    NO_EXPERT_OF_FIELD,
    /** It has none of its field, and those have as many cases as they take. */
    CAPACITY_OF_FIELD,
    /** Those who may review it have as many cases as they take. */
    CAPACITY
}
