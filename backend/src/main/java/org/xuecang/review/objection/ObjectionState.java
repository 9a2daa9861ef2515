package org.xuecang.review.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an objection. */
@Schema(name = "ObjectionState")
public enum ObjectionState {
    OPEN,
    /** 异议成立: the case goes no further. */
    UPHELD,
    /** 异议不成立 */
    REJECTED
}
