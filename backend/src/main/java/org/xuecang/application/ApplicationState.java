package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an application stands; while it is under way, its stage says the rest. */
@Schema(name = "ApplicationState")
public enum ApplicationState {
    DRAFT,
    /** Handed in and under way. */
    SUBMITTED,
    /** Given back to be corrected by a day; it comes back to the stage that returned it. */
    RETURNED,
    WITHDRAWN,
    /** Not admitted by the formal check (不予受理). */
    REFUSED,
    /** A draft that was given up; nobody sees it. */
    DISCARDED
}
