package org.xuecang.review.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of a case. */
@Schema(name = "DecisionOutcome")
public enum Outcome {
    SELECTED,
    NOT_SELECTED
}
