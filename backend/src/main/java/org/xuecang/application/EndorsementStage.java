package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageSetting;

/** The unit ranks what its people handed in and endorses as many as its quota allows (单位推荐). */
@ApplicationScoped
class EndorsementStage implements StageKind {

    static final String CODE = "endorsement";

    /** How many days after the window's end units may still endorse. */
    static final StageSetting DAYS_AFTER_WINDOW = StageSetting.number("daysAfterWindow", 3, 0, 60);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.PREPARES;
    }

    @Override
    public Set<String> after() {
        return Set.of(SubmissionStage.CODE);
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(DAYS_AFTER_WINDOW);
    }
}
