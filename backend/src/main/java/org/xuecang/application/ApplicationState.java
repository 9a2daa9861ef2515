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
    /** Not admitted by the formal check (形式审查未通过). */
    REFUSED,
    /** It has come through all stages of its round. */
    SELECTED,
    /** It did not win, what it had won was taken from it before it counted, or it was left over: {@link LeftOver}. */
    NOT_SELECTED,
    /** A draft that was given up; nobody sees it. */
    DISCARDED
}
