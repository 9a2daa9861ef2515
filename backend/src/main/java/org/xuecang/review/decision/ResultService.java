package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseEnding;
import org.xuecang.application.Overturned;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.review.Shortlists;
import org.xuecang.review.decision.ApplicationResultView.OverturnedResult;
import org.xuecang.review.ranking.HandedInReviews;
import org.xuecang.review.ranking.StoredRankings;
import org.xuecang.round.RoundRules;
import org.xuecang.round.Rounds;
import org.xuecang.round.ShownToApplicants;

/** Tells what was decided of an application, to all who see it alike. */
@ApplicationScoped
class ResultService {

    @Inject
    RoundCases cases;

    @Inject
    ApplicationSight sight;

    @Inject
    DecisionItems items;

    @Inject
    StoredRankings rankings;

    @Inject
    Shortlists shortlists;

    @Inject
    HandedInReviews reviews;

    @Inject
    Rounds rounds;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    /** @throws org.xuecang.platform.problem.DomainError 404 for what the caller may not see, {@code no-result-yet} */
    ApplicationResultView of(UUID applicationId) {
        RoundCase found = gate.seen(
                cases.find(applicationId).filter(each -> sight.sees(each.id())),
                ApplicationPermission.READ,
                RoundCase::unitId);
        return items.decided(applicationId)
                .map(decided -> decided(found, decided, null))
                .or(() -> shortlists.leftBehind(applicationId).map(left -> leftBehind(found, left)))
                .or(() -> cases.ending(applicationId).map(ending -> ended(found, ending)))
                .orElseThrow(DecisionProblem.NO_RESULT_YET::error);
    }

    /** Nobody decided it: there is nothing to tell of scores. */
    private static ApplicationResultView ended(RoundCase found, CaseEnding ending) {
        return new ApplicationResultView(
                found.id(),
                Outcome.NOT_SELECTED,
                null,
                ending.at(),
                found.state(),
                new ApplicationResultView.Ending(ending.why(), ending.reason()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    /** It did not go on to the next experts: what those who saw it said is told as of a decision. */
    private ApplicationResultView leftBehind(RoundCase found, Shortlists.LeftBehind left) {
        Integer place =
                rankings.find(left.rankingId(), found.id()).orElseThrow().place();
        return decided(
                found, new Decided(Outcome.NOT_SELECTED, null, place, left.rankingId(), left.at()), left.stageName());
    }

    private ApplicationResultView decided(RoundCase found, Decided decided, String notShortlistedAt) {
        UUID applicationId = found.id();
        RoundRules rules = rounds.rules(found.roundId());
        boolean placeShown = rules.shown() == ShownToApplicants.SCORE_AND_RANK;
        Optional<UUID> ranking =
                rules.shown() == ShownToApplicants.RESULT ? Optional.empty() : Optional.ofNullable(decided.rankingId());
        Overturned overturned = cases.overturned(Set.of(applicationId)).get(applicationId);
        Instant failed = cases.failedAppraisal(applicationId).orElse(null);
        boolean holds = overturned == null && failed == null;
        return new ApplicationResultView(
                applicationId,
                holds ? decided.outcome() : Outcome.NOT_SELECTED,
                holds ? decided.grade() : null,
                decided.approvedAt(),
                found.state(),
                null,
                OverturnedResult.of(overturned),
                failed,
                notShortlistedAt,
                ranking.flatMap(made -> rankings.find(made, applicationId))
                        .map(ranked -> ranked.shownScore(rules.rankingMethod()))
                        .orElse(null),
                ranking.isPresent() ? rules.rankingMethod() : null,
                placeShown ? decided.place() : null,
                placeShown ? ranking.map(made -> rankings.count(made).cases()).orElse(null) : null,
                rules.commentsShown() ? reviews.comments(applicationId) : List.of(),
                award(applicationId));
    }

    private ApplicationResultView.GrantedAward award(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select id, level, from_above, grade, document_number, awarded_on, withdrawn_on, withdrawn_why
                        from award where application_id = ?
                        """, applicationId)
                .map(RecordRows.of(ApplicationResultView.GrantedAward.class))
                .findOne()
                .orElse(null));
    }
}
