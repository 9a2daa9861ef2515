package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageKinds;

/** Sends cases from stage to stage. */
@ApplicationScoped
public class Progression {

    @Inject
    Cases cases;

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundParts parts;

    @Inject
    StageKinds kinds;

    @Inject
    RequestTime time;

    /**
     * The stage is done with the case: it goes on to the next of its round; behind the last it is selected. Called by the
     * feature that runs the stage.
     *
     * @param stageId a stage of the case's round
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(UUID caseId, UUID roundId, UUID stageId) {
        pass(List.of(caseId), roundId, stageId);
    }

    /** The same of several cases of a round. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(Collection<UUID> caseIds, UUID roundId, UUID stageId) {
        List<RoundView.Stage> stages = parts.stages(roundId);
        int next = position(stages, stageId) + 1;
        if (next == stages.size()) {
            caseIds.forEach(id -> cases.conclude(id, true));
            return;
        }
        RoundView.Stage to = stages.get(next);
        StageKind kind = kinds.find(to.kind()).orElseThrow();
        caseIds.forEach(id -> {
            cases.moveTo(id, to.id());
            kind.receive(id, to.id());
        });
    }

    /**
     * Whether a case that stands in a stage is still to be decided.
     *
     * @param stageId null for one that stands in none
     */
    public boolean isUndecided(UUID roundId, UUID stageId) {
        return parts.stages(roundId).stream()
                .filter(stage -> stage.id().equals(stageId))
                .flatMap(stage -> kinds.find(stage.kind()).stream())
                .anyMatch(kind -> kind.part().compareTo(StageKind.Part.DECIDES) <= 0);
    }

    /**
     * The case stands in a stage again that it had passed, or anew in the one where it stands, because what was done there does
     * not hold. Who passes it on at the same moment is overtaken.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(UUID caseId, UUID stageId) {
        cases.recall(caseId, stageId);
    }

    /** The case goes no further: it is not selected. Called by the feature that runs the stage in which it stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID caseId) {
        cases.conclude(caseId, false);
    }

    /** The case was selected and goes no further all the same. Called by the feature that runs the stage in which it stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void overturn(UUID caseId, String reason) {
        cases.overturn(caseId, reason);
    }

    /** The case was selected and failed an appraisal. Called by the feature that runs the stage in which it stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fail(UUID caseId, String reason) {
        cases.fail(caseId, reason);
    }

    /**
     * Concludes the round where its window has ended and no case is under way any more. Called after the last of several
     * cases has gone on or ended; of two who end the last two at the same moment one sees what the other did.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID roundId) {
        ApplicationRound round = rounds.hold(roundId);
        if (!cases.isAnyUnderWay(roundId)) {
            round.conclude(time.now());
        }
    }

    /**
     * What was done with cases stands on the round's window as it was seen: it still is as it was, and nobody moves it
     * until the transaction ends. Called behind the cases' writing.
     *
     * @param seen the round as it is for all
     * @throws org.xuecang.platform.problem.DomainError 412 {@code stale} where its end was moved meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepWindow(OpenRound seen) {
        if (!rounds.hold(seen.id()).lastEnd().equals(seen.closesAt())) {
            throw PlatformProblem.STALE.error();
        }
    }

    private static int position(List<RoundView.Stage> stages, UUID stageId) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(stageId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no stage " + stageId + " of this round");
    }
}
