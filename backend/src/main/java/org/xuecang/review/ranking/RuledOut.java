package org.xuecang.review.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case has no place in a ranking. */
@Schema(name = "RuledOut")
enum RuledOut {
    /** More than half of its reviews raise a veto. */
    VETOED,
    /** By more than half of its reviews a number does not reach its bound. */
    BELOW_GATE,
    /** Its score is below the rubric's pass mark. */
    BELOW_PASS_MARK
}
