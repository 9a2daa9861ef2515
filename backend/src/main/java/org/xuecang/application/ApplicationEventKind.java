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
    WITHDRAWN,
    REVIVED,
    MEMBER_JOINED,
    MEMBER_LEFT
}
