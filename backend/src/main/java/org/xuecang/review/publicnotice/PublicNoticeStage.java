package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageSetting;
import org.xuecang.round.pipeline.StageSpan;

/** What was decided is open to everybody, and to objections (公示). */
@ApplicationScoped
class PublicNoticeStage implements StageKind {

    static final String CODE = "public-notice";

    /** For how many working days. */
    static final StageSetting WORKING_DAYS = StageSetting.number("workingDays", 5, 1, 60);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.FOLLOWS;
    }

    @Override
    public Optional<StageSpan> span() {
        return Optional.of(new StageSpan(WORKING_DAYS.name(), StageSpan.Counted.WORKING_DAYS));
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(WORKING_DAYS);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-without-public-notice} */
    static RoundView.Stage of(OpenRound round) {
        return round.stages().stream()
                .filter(stage -> stage.kind().equals(CODE))
                .findFirst()
                .orElseThrow(PublicNoticeProblem.ROUND_WITHOUT_PUBLIC_NOTICE::error);
    }

    static int workingDays(RoundView.Stage stage) {
        return WORKING_DAYS.numberOf(stage.settings());
    }
}
