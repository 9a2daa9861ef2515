package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ReviewStages;
import org.xuecang.review.Shortlist;
import org.xuecang.review.Shortlists;
import org.xuecang.review.event.CasesShortlisted;
import org.xuecang.review.ranking.RankedCase;
import org.xuecang.review.ranking.RankingView;
import org.xuecang.review.ranking.RankingViews;
import org.xuecang.review.ranking.StoredRanking;
import org.xuecang.review.ranking.StoredRankings;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundView;

/** Settles which cases go on from an experts' stage to other experts (入围), by its ranking alone. */
@ApplicationScoped
public class ShortlistService {

    @Inject
    DecisionDesk desk;

    @Inject
    StoredRankings rankings;

    @Inject
    RankingViews views;

    @Inject
    Shortlists shortlists;

    @Inject
    WaitingCases waiting;

    @Inject
    RoundCases cases;

    @Inject
    Progression progression;

    @Inject
    Validation validation;

    @Inject
    Event<CasesShortlisted> shortlisted;

    @Inject
    RequestTime time;

    /**
     * Once for each stage: those whom it takes go on, the others are at an end. Nobody is taken or left out by name.
     *
     * @param asked null in a round that has but one experts' stage
     * @throws DomainError 404 also before the stage is ranked, 403 also where a case is the caller's own, 409
     *     {@code shortlist-made}, {@code nothing-to-shortlist}, 422, also {@code shortlist-not-ready}, 412 {@code stale} where
     *     the window is moved at the same moment
     */
    @Transactional
    public RankingView make(UUID roundId, UUID asked, ShortlistRequest request) {
        OpenRound round = desk.handled(roundId, DecisionPermission.RANK);
        ReviewStages stages = ReviewStages.of(round);
        RoundView.Stage stage = stages.one(asked).orElseThrow(PlatformProblem.NOT_FOUND::error);
        if (stages.isLast(stage)) {
            throw DecisionProblem.NOTHING_TO_SHORTLIST.error();
        }
        StoredRanking ranking = rankings.latest(stage.id()).orElseThrow(PlatformProblem.NOT_FOUND::error);
        check(request, ranking);
        if (shortlists.isMade(stage.id())) {
            throw DecisionProblem.SHORTLIST_MADE.error();
        }
        Map<UUID, RankedCase> ranked = rankings.cases(ranking.id()).stream()
                .collect(Collectors.toMap(RankedCase::applicationId, Function.identity()));
        List<RoundCase> here = cases.ofRound(roundId).stream()
                .filter(each -> each.standsIn(stage.id()))
                .toList();
        requireReady(round, stage, here, ranked);
        settle(round, shortlist(ranking, request), here, ranked, ranking);
        return views.of(round, ranking);
    }

    private void check(ShortlistRequest request, StoredRanking ranking) {
        Faults faults = validation.of(request);
        faults.addIf((request.best() == null) == (request.atLeast() == null), "/best", "shortlist-one-rule");
        boolean other = request.rankingId() != null && !request.rankingId().equals(ranking.id());
        faults.addIf(other || rankings.isOutdated(ranking.id()), "/rankingId", "ranking-outdated");
        faults.throwIfAny();
    }

    private void requireReady(
            OpenRound round, RoundView.Stage stage, List<RoundCase> here, Map<UUID, RankedCase> ranked) {
        Faults faults = waiting.before(round, stage);
        here.stream()
                .filter(each -> !ranked.containsKey(each.id()))
                .forEach(each ->
                        faults.add("/applications/" + each.id(), "case-not-ranked", Map.of("title", each.title())));
        faults.throwIfAny(DecisionProblem.SHORTLIST_NOT_READY);
    }

    private Shortlist shortlist(StoredRanking ranking, ShortlistRequest request) {
        return new Shortlist(
                ranking.stageId(),
                ranking.roundId(),
                ranking.id(),
                request.best(),
                request.atLeast(),
                request.reason() == null || request.reason().isBlank()
                        ? null
                        : request.reason().strip(),
                desk.callerId(),
                time.now());
    }

    private void settle(
            OpenRound round,
            Shortlist shortlist,
            List<RoundCase> here,
            Map<UUID, RankedCase> ranked,
            StoredRanking ranking) {
        Map<UUID, Boolean> settled = new LinkedHashMap<>();
        here.forEach(each -> {
            RankedCase found = ranked.get(each.id());
            settled.put(
                    each.id(),
                    shortlist.takes(
                            found.place(), found.shownScore(ranking.rules().method())));
        });
        shortlists.add(shortlist, settled);
        settled.forEach((id, goesOn) -> {
            if (goesOn) {
                progression.pass(id, round.id(), shortlist.stageId());
            } else {
                progression.end(id);
            }
        });
        progression.keepWindow(round);
        progression.settle(round.id());
        shortlisted.fire(
                new CasesShortlisted(round.id(), shortlist.stageId(), those(settled, true), those(settled, false)));
    }

    private static List<UUID> those(Map<UUID, Boolean> settled, boolean goingOn) {
        return settled.entrySet().stream()
                .filter(each -> each.getValue() == goingOn)
                .map(Map.Entry::getKey)
                .toList();
    }
}
