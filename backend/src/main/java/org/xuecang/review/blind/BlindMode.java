package org.xuecang.review.blind;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.RoundView;
import org.xuecang.round.pipeline.StageSetting;

/** Who is hidden from whom in an experts' stage. */
@Schema(name = "BlindMode")
public enum BlindMode {
    /** Experts see whose a case is. */
    OPEN,
    /** They do not. */
    APPLICANT,
    /** They do not, and applicants are not told by a word of a comment who the experts are. */
    BOTH;

    /** What a pipeline says of the stage. */
    public static final StageSetting SETTING = StageSetting.choice(
            "blind", OPEN.name(), Arrays.stream(values()).map(Enum::name).toList());

    /** That it is blind, of a row of {@code round_stage stage}. Stages of rounds that opened before there was a choice are open. */
    public static final String IS_BLIND = "coalesce(stage.settings ->> 'blind', 'OPEN') <> 'OPEN'";

    public static BlindMode of(RoundView.Stage stage) {
        return valueOf(stage.settings().getOrDefault(SETTING.name(), OPEN.name()));
    }

    public boolean hidesApplicants() {
        return this != OPEN;
    }
}
