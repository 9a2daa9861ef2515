package org.xuecang.review.tie;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What two people are to each other. */
@Schema(name = "TieKind")
enum TieKind {
    /** Two accounts of one person. */
    SAME_PERSON,
    /** One supervises the other, or did. */
    SUPERVISOR,
    KIN,
    /** Not one person, though their accounts have or had one phone number. */
    DIFFERENT_PEOPLE
}
