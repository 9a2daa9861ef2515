package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.decision.CaseProgress;
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
    CaseProgress progress;

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
        progress.passAll(rounds.find(notice.roundId()).orElseThrow(), notice.stageId(), caseIds);
    }
}
