package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageSetting;

/** Whoever runs the round goes through a list of points (形式审查). */
@ApplicationScoped
class FormalCheckStage implements StageKind {

    static final String CODE = "formal-check";

    /** What the check of one application is called, also where it is one of many. */
    static final String OPERATION = "checkApplication";

    /** What is looked at, a point a line. */
    static final StageSetting POINTS = StageSetting.lines("points");

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
    public boolean hearsWarnings() {
        return true;
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(POINTS);
    }
}
