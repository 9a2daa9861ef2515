package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.CasesAwarded;
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

    @Inject
    Event<CasesAwarded> awarded;

    /**
     * One alone, whom it concerns is told at once.
     *
     * @param stageId where the case stands
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(OpenRound round, UUID stageId, UUID caseId) {
        progression.pass(caseId, round.id(), stageId);
        if (isLast(round, stageId)) {
            awards.grant(award(caseId, grades(round.id())));
        }
    }

    /**
     * Many by one act, which tells each recipient of all of them together.
     *
     * @param stageId where the cases stand
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passAll(OpenRound round, UUID stageId, List<UUID> caseIds) {
        boolean last = isLast(round, stageId);
        Map<UUID, String> grades = last ? grades(round.id()) : Map.of();
        for (UUID caseId : caseIds) {
            progression.pass(caseId, round.id(), stageId);
            if (last) {
                awards.enter(award(caseId, grades));
            }
        }
        progression.settle(round.id());
        if (last && !caseIds.isEmpty()) {
            awarded.fire(new CasesAwarded(round.id(), Set.copyOf(caseIds)));
        }
    }

    private boolean isLast(OpenRound round, UUID stageId) {
        return round.stages().getLast().id().equals(stageId)
                && rounds.rules(round.id()).hosted() == Hosting.HERE;
    }

    private Awards.NewAward award(UUID caseId, Map<UUID, String> grades) {
        return new Awards.NewAward(caseId, false, grades.get(caseId), null, time.today());
    }

    /** Of those that the decision graded. */
    private Map<UUID, String> grades(UUID roundId) {
        return decisions.find(roundId).stream()
                .flatMap(decision -> decision.selected().stream())
                .filter(item -> item.grade() != null)
                .collect(Collectors.toMap(ApprovedDecision.Item::applicationId, ApprovedDecision.Item::grade));
    }
}
