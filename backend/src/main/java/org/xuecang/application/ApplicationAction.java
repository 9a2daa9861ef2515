package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may do with an application at a moment. */
@Schema(name = "ApplicationAction")
public enum ApplicationAction {
    EDIT,
    SUBMIT,
    DISCARD,
    WITHDRAW,
    REVIVE,
    /** To ask somebody to write it too. */
    SHARE,
    ENDORSE,
    TAKE_BACK_ENDORSEMENT,
    RETURN,
    CHECK
}
