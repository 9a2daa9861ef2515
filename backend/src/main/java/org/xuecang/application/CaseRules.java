package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageKinds;

/** What depends on where a case stands on its round's way, and on the round's times. */
@ApplicationScoped
class CaseRules {

    @Inject
    StageKinds kinds;

    @Inject
    RequestTime time;

    /** Until its unit's people cannot take it back any more: up to the decision. */
    boolean isWithdrawable(Case found) {
        RoundApplication application = found.application();
        boolean revived = application.state() == ApplicationState.DRAFT && application.wasSubmitted();
        return revived || (application.isUnderWay() && isUndecided(found));
    }

    private boolean isUndecided(Case found) {
        return found.stage().filter(this::isUpToDecision).isPresent();
    }

    /** Whether a stage prepares the decision, or is it. */
    boolean isUpToDecision(RoundView.Stage stage) {
        return kinds.find(stage.kind())
                .filter(kind -> kind.part().compareTo(StageKind.Part.DECIDES) <= 0)
                .isPresent();
    }

    /** Whether the unit's days for endorsing have passed; also where the round has no such stage. */
    boolean isEndorsingOver(OpenRound round) {
        return endorsement(round).filter(stage -> !stage.isOver(time.now())).isEmpty();
    }

    /** Of a round that has one. */
    UUID endorsementStage(OpenRound round) {
        return endorsement(round).orElseThrow().id();
    }

    private static Optional<RoundView.Stage> endorsement(OpenRound round) {
        return round.stages().stream()
                .filter(stage -> stage.kind().equals(EndorsementStage.CODE))
                .findFirst();
    }

    /** Whether it stands right behind the endorsement, where nobody has looked at it yet. */
    boolean isJustEndorsed(Case found) {
        List<RoundView.Stage> stages = found.round().stages();
        int at = found.stage().map(stages::indexOf).orElse(0);
        return at > 0 && stages.get(at - 1).kind().equals(EndorsementStage.CODE);
    }
}
