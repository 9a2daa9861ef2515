package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.decision.ApprovedDecision;
import org.xuecang.review.decision.ApprovedDecisions;
import org.xuecang.review.decision.Awards;
import org.xuecang.review.event.CasesAwarded;
import org.xuecang.round.Hosting;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.Rounds;

/** What becomes of the cases of a public notice. */
@ApplicationScoped
public class NoticeOutcome {

    @Inject
    PublicNotices notices;

    @Inject
    OpenObjections objections;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    Progression progression;

    @Inject
    ApprovedDecisions decisions;

    @Inject
    Awards awards;

    @Inject
    Event<CasesAwarded> awarded;

    @Inject
    RequestTime time;

    /**
     * All that nobody objects to go on; the others wait, each for its own answer.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code public-notice-not-open}, {@code public-notice-running}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void conclude(PublicNotice notice) {
        notices.hold(notice).conclude(time.now());
        Set<UUID> disputed = objections.disputed(notice.id());
        passAll(
                notice,
                cases.ofRound(notice.roundId()).stream()
                        .filter(each -> each.standsIn(notice.stageId()) && !disputed.contains(each.id()))
                        .map(RoundCase::id)
                        .toList());
    }

    /** An objection to one was not right: if it waited for that alone, it goes on. Of a notice that is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(PublicNotice notice, UUID caseId) {
        if (stands(notice, caseId)
                && notice.isConcluded()
                && !objections.disputed(notice.id()).contains(caseId)) {
            passAll(notice, List.of(caseId));
        }
    }

    /**
     * An objection to one was right: it goes no further. Of a notice that is held.
     *
     * @param reason what is answered to the objection
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void overturn(PublicNotice notice, UUID caseId, String reason) {
        if (stands(notice, caseId)) {
            progression.overturn(caseId, reason);
            progression.settle(notice.roundId());
        }
    }

    private boolean stands(PublicNotice notice, UUID caseId) {
        return cases.find(caseId)
                .filter(found -> found.standsIn(notice.stageId()))
                .isPresent();
    }

    private void passAll(PublicNotice notice, List<UUID> caseIds) {
        OpenRound round = rounds.find(notice.roundId()).orElseThrow();
        boolean last = round.stages().getLast().id().equals(notice.stageId());
        boolean isAwarded = last && rounds.rules(round.id()).hosted() == Hosting.HERE;
        Map<UUID, String> grades = isAwarded ? grades(round.id()) : Map.of();
        for (UUID caseId : caseIds) {
            progression.pass(caseId, round.id(), notice.stageId());
            if (isAwarded) {
                awards.enter(new Awards.NewAward(caseId, false, grades.get(caseId), null, time.today()));
            }
        }
        progression.settle(round.id());
        if (isAwarded && !caseIds.isEmpty()) {
            awarded.fire(new CasesAwarded(round.id(), Set.copyOf(caseIds)));
        }
    }

    /** Of those that the decision graded. */
    private Map<UUID, String> grades(UUID roundId) {
        return decisions.find(roundId).stream()
                .flatMap(decision -> decision.selected().stream())
                .filter(item -> item.grade() != null)
                .collect(Collectors.toMap(ApprovedDecision.Item::applicationId, ApprovedDecision.Item::grade));
    }
}
