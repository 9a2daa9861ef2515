package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xuecang.round.OpenRound;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageSetting;

/** Applicants write and hand in (提交申报). */
@ApplicationScoped
class SubmissionStage implements StageKind {

    static final String CODE = "submission";

    /** Whether nobody begins an application, since whoever runs the round calls in finished work (评比). */
    private static final StageSetting FINISHED_ONLY = StageSetting.yesOrNo("finishedOnly", false);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.BEGINS;
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(FINISHED_ONLY);
    }

    /** Rounds that opened before there was the setting take what is begun. */
    static boolean takesFinishedOnly(OpenRound round) {
        return Boolean.parseBoolean(
                round.firstStage().settings().getOrDefault(FINISHED_ONLY.name(), FINISHED_ONLY.usual()));
    }
}
