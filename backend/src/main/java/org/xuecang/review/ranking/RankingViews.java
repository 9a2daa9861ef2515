package org.xuecang.review.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.review.ExpertNames;
import org.xuecang.review.ReviewStages;
import org.xuecang.review.Shortlist;
import org.xuecang.review.Shortlists;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.rubric.RubricService;

/**
 * Shows a ranking and what can be told of it: of cases that the caller is shown, and whose its reviews are only to those who see
 * them.
 */
@ApplicationScoped
public class RankingViews {

    private static final int MOST_OUTLIERS = 100;

    @Inject
    StoredRankings rankings;

    @Inject
    Shortlists shortlists;

    @Inject
    ExpertNames experts;

    @Inject
    RoundCases cases;

    @Inject
    OwnCase own;

    @Inject
    RubricService rubrics;

    @Inject
    AppUsers people;

    public RankingView of(OpenRound round, StoredRanking ranking) {
        Set<UUID> hidden = own.hiddenOf(round.id());
        StoredRankings.Count count = rankings.count(ranking.id(), hidden);
        RoundView.Stage stage = round.stage(ranking.stageId()).orElseThrow();
        return new RankingView(
                ranking.id(),
                stage.id(),
                stage.staffName(),
                ranking.madeAt(),
                name(ranking.madeBy()),
                rankings.isOutdated(ranking.id()),
                ranking.rules().method(),
                ranking.version(),
                ranking.rules().tieRule(),
                ranking.rules().earlierPercent(),
                ranking.rules().passMark(),
                criteria(round, ranking.rules()),
                count.cases(),
                count.ruledOut(),
                !ReviewStages.of(round).isLast(stage),
                shortlists.of(stage.id()).map(made -> shortlist(made, hidden)).orElse(null));
    }

    private RankingView.ShortlistView shortlist(Shortlist made, Set<UUID> hidden) {
        Shortlists.Count count = shortlists.count(made.stageId(), hidden);
        return new RankingView.ShortlistView(
                made.best(),
                made.atLeast(),
                made.reason(),
                count.goOn(),
                count.ended(),
                made.madeAt(),
                name(made.madeBy()));
    }

    private String name(UUID person) {
        return person == null ? null : people.names(Set.of(person)).get(person);
    }

    private List<RankingView.CriterionView> criteria(OpenRound round, RankingInputs.Rules rules) {
        Map<String, String> names = new HashMap<>();
        rubrics.published(round.rubricVersionId())
                .orElseThrow()
                .content()
                .criteria()
                .forEach(each -> names.put(each.key(), each.name()));
        return rules.criteria().stream()
                .map(each ->
                        new RankingView.CriterionView(each.key(), names.get(each.key()), each.kind(), each.points()))
                .toList();
    }

    /** Makes it again from its stored inputs, by the version it was made with. Changes nothing. */
    public RankingReplayView replayed(StoredRanking ranking) {
        List<RankedCase> stored = rankings.cases(ranking.id());
        List<RankedCase> again = Ranking.of(rankings.inputs(ranking), ranking.version());
        UUID firstDifferent = null;
        for (int i = 0; firstDifferent == null && i < stored.size(); i++) {
            if (!stored.get(i).equals(again.get(i))) {
                firstDifferent = stored.get(i).applicationId();
            }
        }
        Set<UUID> hidden = own.hiddenOf(ranking.roundId());
        return new RankingReplayView(
                ranking.id(),
                ranking.rules().method(),
                ranking.version(),
                rankings.count(ranking.id(), hidden).cases(),
                firstDifferent == null,
                firstDifferent == null || hidden.contains(firstDifferent) ? null : firstDifferent);
    }

    /** Of cases that are shown to the caller, as if there were no others: the rest could be reckoned from a sum of both. */
    public RankingAnalysisView analysed(StoredRanking ranking) {
        RankingInputs inputs = rankings.inputs(ranking).without(own.hiddenOf(ranking.roundId()));
        RankingAnalysis analysis = RankingAnalysis.of(inputs);
        List<RankingInputs.Review> reviews =
                inputs.cases().stream().flatMap(each -> each.reviews().stream()).toList();
        Map<UUID, String> byReview =
                experts.of(reviews.stream().map(RankingInputs.Review::reviewId).toList());
        Map<UUID, String> byExpert = new HashMap<>();
        reviews.forEach(review -> byExpert.put(review.reviewerId(), byReview.get(review.reviewId())));
        // one that the caller may not see could be told from how many there are
        reviews.stream()
                .filter(review -> !byReview.containsKey(review.reviewId()))
                .forEach(review -> byExpert.remove(review.reviewerId()));
        List<Outlier> outliers = analysis.outliers();
        Map<UUID, RoundCase> titles =
                cases.ofRound(ranking.roundId()).stream().collect(Collectors.toMap(RoundCase::id, Function.identity()));
        return new RankingAnalysisView(
                analysis.agreement(),
                analysis.groups(),
                analysis.experts().stream()
                        .sorted(Comparator.comparing(RankingAnalysis.Expert::leniency)
                                .thenComparing(RankingAnalysis.Expert::reviewerId))
                        .map(each -> expert(each, byExpert.get(each.reviewerId())))
                        .toList(),
                outliers.stream()
                        .limit(MOST_OUTLIERS)
                        .map(each -> new RankingAnalysisView.OutlierView(
                                each.applicationId(),
                                titles.get(each.applicationId()).title(),
                                each.reviewId(),
                                byReview.get(each.reviewId()),
                                each.total(),
                                each.expected()))
                        .toList(),
                outliers.size());
    }

    private static RankingAnalysisView.ExpertView expert(RankingAnalysis.Expert each, String name) {
        return new RankingAnalysisView.ExpertView(
                name,
                each.reviews(),
                each.mean(),
                each.deviation(),
                each.leniency(),
                each.alike(),
                each.straightLining());
    }
}
