package org.xuecang.review.blind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of word tells whose a case is. */
@Schema(name = "TellKind")
public enum TellKind {
    /** A writer's name. */
    PERSON,
    /** The name of the unit, of what is above it, or of the town that it begins with. */
    UNIT,
    /** Something that was answered to what identifies, such as a recommender or a day of birth. */
    PARTICULAR,
    /** A mobile number, an address for mail or the number of an identity card, whosesoever. */
    CONTACT
}
