package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case cannot go on any more though nobody decided it: a time passed in which somebody should have. */
@Schema(name = "LeftOver")
public enum LeftOver {
    /** Its unit did not endorse it in time (未获单位推荐). */
    NOT_ENDORSED(ApplicationEventKind.NOT_ENDORSED, "case-not-endorsed"),
    /** It was returned and not corrected in time (逾期未修改). */
    NOT_CORRECTED(ApplicationEventKind.NOT_CORRECTED, "case-not-corrected");

    private final ApplicationEventKind event;
    private final String fault;

    LeftOver(ApplicationEventKind event, String fault) {
        this.event = event;
        this.fault = fault;
    }

    /** What its history says once it is ended. */
    ApplicationEventKind event() {
        return event;
    }

    /** The code by which it is named where it is in the way. */
    public String fault() {
        return fault;
    }
}
