package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.CaseVotes;
import org.xuecang.review.ExpertReviewStage;
import org.xuecang.review.ReviewStages;
import org.xuecang.review.Shortlists;
import org.xuecang.review.ranking.HandedInReviews;
import org.xuecang.review.ranking.RankedCase;
import org.xuecang.review.ranking.RankedCaseList;
import org.xuecang.review.ranking.RankedCaseView;
import org.xuecang.review.ranking.Ranking;
import org.xuecang.review.ranking.RankingAnalysisView;
import org.xuecang.review.ranking.RankingInputs;
import org.xuecang.review.ranking.RankingReplayView;
import org.xuecang.review.ranking.RankingView;
import org.xuecang.review.ranking.RankingViews;
import org.xuecang.review.ranking.StoredRanking;
import org.xuecang.review.ranking.StoredRankings;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.RoundRules;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;
import org.xuecang.round.rubric.CriterionKind;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;

/** Ranks the cases that experts have reviewed. */
@ApplicationScoped
public class RankingService {

    @Inject
    DecisionDesk desk;

    @Inject
    StoredRankings rankings;

    @Inject
    RankingViews views;

    @Inject
    RankedCaseList ranked;

    @Inject
    HandedInReviews reviews;

    @Inject
    CaseVotes votes;

    @Inject
    Decisions decisions;

    @Inject
    DecisionItems items;

    @Inject
    Shortlists shortlists;

    @Inject
    WaitingCases waiting;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    RubricService rubrics;

    @Inject
    Progression progression;

    @Inject
    RequestTime time;

    /**
     * @param stage null for the one that the decision stands on
     * @throws DomainError 404 also before there is one, 403, 422 for a stage in which experts do not review
     */
    RankingView get(UUID roundId, UUID stage) {
        OpenRound round = desk.seen(roundId);
        return views.of(round, latest(round, stage));
    }

    /** @throws DomainError as {@link #get} */
    Page<RankedCaseView> cases(UUID roundId, UUID stage, RankedCaseList.Filter filter, PageRequest request) {
        return ranked.page(latest(desk.seen(roundId), stage), filter, request);
    }

    /** @throws DomainError as {@link #get} */
    RankingAnalysisView analysis(UUID roundId, UUID stage) {
        return views.analysed(latest(desk.seen(roundId), stage));
    }

    /** @throws DomainError as {@link #get} */
    RankingReplayView replay(UUID roundId, UUID stage) {
        return views.replayed(latest(desk.seen(roundId), stage));
    }

    private StoredRanking latest(OpenRound round, UUID asked) {
        ReviewStages stages = ReviewStages.of(round);
        return (asked == null ? stages.last() : stages.one(asked))
                .flatMap(stage -> rankings.latest(stage.id()))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /**
     * All cases of an experts' stage. From the last one they go on; from another a shortlist says which do. Made again it takes
     * in those that an earlier one ranked, until the shortlist is made; once a decision is drafted from it that is done only where
     * one of its reviews was set aside since, and the draft follows.
     *
     * @param asked null in a round that has but one such stage
     * @throws DomainError 404, 403 also where a case is the caller's own, 409 {@code nothing-to-rank},
     *     {@code ranking-fixed}, {@code shortlist-made}, 422 {@code ranking-not-ready} with every case that is not ready, 412 {@code stale} where
     *     the window is moved at the same moment
     */
    @Transactional
    public RankingView make(UUID roundId, UUID asked) {
        OpenRound round = desk.handled(roundId, DecisionPermission.RANK);
        ReviewStages stages = ReviewStages.of(round);
        RoundView.Stage stage = stages.one(asked).orElseThrow(DecisionProblem.NOTHING_TO_RANK::error);
        requireUnsettled(stage);
        Optional<StoredRanking> last = rankings.latest(stage.id());
        Optional<Decision> drafted = stages.isLast(stage) ? decisions.findOfRound(roundId) : Optional.empty();
        drafted.ifPresent(decision -> requireOutdated(decision, last));
        Set<UUID> before = last.map(made -> rankings.places(made.id()).keySet()).orElse(Set.of());
        List<RoundCase> wanted = cases.ofRound(roundId).stream()
                .filter(each -> each.standsIn(stage.id()) || (before.contains(each.id()) && each.stageId() != null))
                .toList();
        RubricContent rubric =
                rubrics.published(round.rubricVersionId()).orElseThrow().content();
        Map<UUID, List<RankingInputs.Review>> handedIn = reviews.ofStage(stage.id());
        Map<UUID, Map<String, Integer>> counted =
                votes.counted(wanted.stream().map(RoundCase::id).toList());
        requireReady(round, stage, rubric, wanted, handedIn, counted);
        if (wanted.isEmpty()) {
            throw DecisionProblem.NOTHING_TO_RANK.error();
        }
        RankingInputs inputs = inputs(round, stage, rubric, wanted, handedIn, counted);
        StoredRanking ranking = new StoredRanking(
                Ids.next(), roundId, stage.id(), inputs.rules(), Ranking.VERSION, desk.callerId(), time.now());
        rankings.add(ranking, inputs, Ranking.of(inputs, Ranking.VERSION));
        drafted.ifPresent(decision -> redraft(decision, ranking));
        if (stages.isLast(stage)) {
            wanted.stream()
                    .filter(each -> each.standsIn(stage.id()))
                    .forEach(each -> progression.pass(each.id(), roundId, stage.id()));
        }
        progression.keepWindow(round);
        return views.of(round, ranking);
    }

    private void requireUnsettled(RoundView.Stage stage) {
        if (shortlists.isMade(stage.id())) {
            throw DecisionProblem.SHORTLIST_MADE.error();
        }
    }

    private void requireOutdated(Decision decision, Optional<StoredRanking> last) {
        if (!decision.isDraft()
                || last.map(StoredRanking::id).filter(rankings::isOutdated).isEmpty()) {
            throw DecisionProblem.RANKING_FIXED.error();
        }
    }

    private void redraft(Decision decision, StoredRanking ranking) {
        decision.standOn(ranking.id());
        Map<UUID, Integer> places = rankings.places(ranking.id());
        items.replace(
                decision.id(),
                items.of(decision.id()).stream()
                        .map(item -> item.at(places.get(item.applicationId())))
                        .toList());
    }

    private void requireReady(
            OpenRound round,
            RoundView.Stage stage,
            RubricContent rubric,
            List<RoundCase> wanted,
            Map<UUID, List<RankingInputs.Review>> handedIn,
            Map<UUID, Map<String, Integer>> counted) {
        Faults faults = waiting.before(round, stage);
        int needed = ExpertReviewStage.EXPERTS_EACH.numberOf(stage.settings());
        wanted.forEach(each -> {
            String place = "/applications/" + each.id();
            List<RankingInputs.Review> have = handedIn.getOrDefault(each.id(), List.of());
            if (have.size() < needed) {
                Map<String, Object> told = Map.of("title", each.title(), "have", have.size(), "needed", needed);
                faults.add(place, "reviews-missing", told);
            }
            rubric.scorers().stream()
                    .map(RubricContent.Scorer::name)
                    .filter(name -> have.stream().noneMatch(review -> name.equals(review.scorer())))
                    .forEach(
                            name -> faults.add(place, "scorer-missing", Map.of("title", each.title(), "scorer", name)));
            Set<String> votesOf = counted.getOrDefault(each.id(), Map.of()).keySet();
            rubric.of(each.category()).criteria().stream()
                    .filter(criterion -> criterion.kind() == CriterionKind.VOTE && !votesOf.contains(criterion.key()))
                    .forEach(criterion -> faults.add(
                            place, "votes-missing", Map.of("title", each.title(), "name", criterion.name())));
        });
        faults.throwIfAny(DecisionProblem.RANKING_NOT_READY);
    }

    private RankingInputs inputs(
            OpenRound round,
            RoundView.Stage stage,
            RubricContent rubric,
            List<RoundCase> wanted,
            Map<UUID, List<RankingInputs.Review>> handedIn,
            Map<UUID, Map<String, Integer>> counted) {
        RoundRules rules = rounds.rules(round.id());
        int earlierPercent = ExpertReviewStage.EARLIER_PERCENT.numberOf(stage.settings());
        Map<UUID, BigDecimal> earlier = earlierPercent == 0 ? Map.of() : earlier(round, stage, rules.rankingMethod());
        return new RankingInputs(
                new RankingInputs.Rules(
                        rules.rankingMethod(),
                        rules.tieRule(),
                        rubric.passMark(),
                        rubric.criteria().stream()
                                .map(RankingInputs.Criterion::of)
                                .toList(),
                        rubric.scorers(),
                        earlierPercent == 0 ? null : earlierPercent),
                wanted.stream()
                        .map(each -> new RankingInputs.Case(
                                each.id(),
                                handedIn.get(each.id()),
                                each.category(),
                                counted.get(each.id()),
                                earlier.get(each.id())))
                        .toList());
    }

    /** What the ranking before said, by the method that places. */
    private Map<UUID, BigDecimal> earlier(OpenRound round, RoundView.Stage stage, RankingMethod method) {
        return ReviewStages.of(round)
                .before(stage)
                .flatMap(before -> rankings.latest(before.id()))
                .map(made -> rankings.cases(made.id()).stream()
                        .collect(Collectors.toMap(RankedCase::applicationId, each -> each.shownScore(method))))
                .orElse(Map.of());
    }
}
