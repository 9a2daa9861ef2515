package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.xuecang.round.pipeline.StageKind;

/** The host decides (上级结果). What waits here is late for nobody. */
@ApplicationScoped
class OutsideResultStage implements StageKind {

    static final String CODE = "outside-result";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.SENDS_ABOVE;
    }

    @Override
    public Set<String> after() {
        return Set.of(NominationStage.CODE);
    }
}
