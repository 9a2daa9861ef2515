package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.xuecang.round.pipeline.StageKind;

/** The list is drafted from the ranking, checked and approved (审定). */
@ApplicationScoped
class DecisionStage implements StageKind {

    static final String CODE = "decision";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.DECIDES;
    }
}
