package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageSetting;

/** Experts score what they were assigned (专家评审). */
@ApplicationScoped
public class ExpertReviewStage implements StageKind {

    public static final String CODE = "expert-review";

    /** How many experts score each application. */
    public static final StageSetting EXPERTS_EACH = StageSetting.number("expertsEach", 3, 1, 15);

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
        return Set.of("submission");
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(EXPERTS_EACH);
    }
}
