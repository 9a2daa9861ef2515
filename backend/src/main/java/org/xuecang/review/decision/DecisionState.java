package org.xuecang.review.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a decision has come. */
@Schema(name = "DecisionState")
enum DecisionState {
    DRAFT,
    IN_SIGN_OFF,
    APPROVED,
    DISCARDED
}
