package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Hosting;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.Rounds;

/** Sends selected cases on through what follows the decision; whoever passes the last stage of a round hosted here is awarded. */
@ApplicationScoped
public class CaseProgress {

    @Inject
    Progression progression;

    @Inject
    ApprovedDecisions decisions;

    @Inject
    Awards awards;

    @Inject
    Rounds rounds;

    @Inject
    RequestTime time;

    /** @param stageId where the case stands */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(OpenRound round, UUID stageId, UUID caseId) {
        progression.pass(caseId, round.id(), stageId);
        if (round.stages().getLast().id().equals(stageId)
                && rounds.rules(round.id()).hosted() == Hosting.HERE) {
            awards.grant(new Awards.NewAward(caseId, false, grade(round.id(), caseId), null, time.today()));
        }
    }

    private String grade(UUID roundId, UUID caseId) {
        return decisions.find(roundId).stream()
                .flatMap(decision -> decision.selected().stream())
                .filter(item -> item.applicationId().equals(caseId))
                .findFirst()
                .map(ApprovedDecision.Item::grade)
                .orElse(null);
    }
}
