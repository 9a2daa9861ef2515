package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to an application. */
@Schema(name = "ApplicationEventKind")
public enum ApplicationEventKind {
    BEGUN,
    SUBMITTED,
    CORRECTED,
    RETURNED,
    ENDORSED,
    ENDORSEMENT_TAKEN_BACK,
    ADMITTED,
    REFUSED,
    SELECTED,
    NOT_SELECTED,
    /** Ended without having been decided: its unit did not endorse it in time. */
    NOT_ENDORSED,
    /** Ended without having been decided: it was returned and not corrected in time. */
    NOT_CORRECTED,
    /** Selected until an objection to it was upheld. */
    OVERTURNED,
    /** What was selected did well enough when it was appraised. */
    APPRAISAL_PASSED,
    /** It fell short and is given days to put that right. */
    TO_BE_PUT_RIGHT,
    /** It fell short for good, and is selected no longer. */
    APPRAISAL_FAILED,
    WITHDRAWN,
    REVIVED,
    MEMBER_JOINED,
    MEMBER_LEFT
}
