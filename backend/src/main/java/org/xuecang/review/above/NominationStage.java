package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import org.xuecang.round.pipeline.StageKind;

/** The selected ones are sealed and sent to the host (推荐上报). */
@ApplicationScoped
class NominationStage implements StageKind {

    static final String CODE = "nomination";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.SENDS_ABOVE;
    }
}
