package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.application.StandingGrounds;
import org.xuecang.platform.problem.Faults;
import org.xuecang.review.ReviewStages;
import org.xuecang.review.ranking.StoredRanking;
import org.xuecang.review.ranking.StoredRankings;
import org.xuecang.round.Hosting;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** The cases that wait for a round's decision, with what the ranking says of them. */
@ApplicationScoped
class DecisionCases {

    @Inject
    RoundCases cases;

    @Inject
    StoredRankings rankings;

    @Inject
    StandingGrounds grounds;

    @Inject
    WaitingCases waiting;

    @Inject
    Rounds rounds;

    /**
     * What a decision is drafted from.
     *
     * @param rankingId null in a round without expert review
     * @param isOutdated whether a review of the ranking was set aside since
     * @param places by the application's id; null of those that the ranking gives none
     */
    record Standing(
            UUID stageId, UUID rankingId, boolean isOutdated, Map<UUID, RoundCase> cases, Map<UUID, Integer> places) {

        boolean isEmpty() {
            return cases.isEmpty();
        }

        Map<UUID, String> titles() {
            return cases.values().stream().collect(Collectors.toMap(RoundCase::id, RoundCase::title));
        }

        /** Without those that have been withdrawn since they were named. */
        List<DecisionItem> stillThere(List<DecisionItem> items) {
            return items.stream()
                    .filter(item -> cases.containsKey(item.applicationId()))
                    .toList();
        }
    }

    Standing of(OpenRound round) {
        UUID stage = stage(round).id();
        Optional<UUID> ranking = ReviewStages.of(round)
                .last()
                .flatMap(last -> rankings.latest(last.id()))
                .map(StoredRanking::id);
        return new Standing(
                stage,
                ranking.orElse(null),
                ranking.filter(rankings::isOutdated).isPresent(),
                cases.ofRound(round.id()).stream()
                        .filter(each -> each.standsIn(stage))
                        .collect(Collectors.toMap(RoundCase::id, Function.identity())),
                ranking.map(rankings::places).orElse(Map.of()));
    }

    /** Whether what it selects is awarded with its approval, because nothing follows. */
    boolean awardsAtOnce(OpenRound round) {
        return round.stages().getLast().kind().equals(DecisionStage.CODE)
                && rounds.rules(round.id()).hosted() == Hosting.HERE;
    }

    /** What stops a draft from being signed off. */
    Faults hindrances(OpenRound round, Decision decision, List<DecisionItem> items, Standing standing) {
        return waiting.before(round, stage(round))
                .addIf(standing.isOutdated(), "", "ranking-outdated")
                .addAll(DecisionFaults.of(
                        decision.reason(), items, decision.rankingId().isPresent(), standing.titles()))
                .addAll(groundless(items, standing));
    }

    /** Selected ones that have lost what they stand on. */
    private Faults groundless(List<DecisionItem> items, Standing standing) {
        Map<UUID, String> gone = grounds.gone(standing.titles().keySet());
        Faults faults = new Faults();
        for (int i = 0; i < items.size(); i++) {
            DecisionItem item = items.get(i);
            String code = gone.get(item.applicationId());
            if (item.isSelected() && code != null) {
                String title = standing.titles().get(item.applicationId());
                faults.add("/items/" + i + "/outcome", code, Map.of("title", title));
            }
        }
        return faults;
    }

    private static RoundView.Stage stage(OpenRound round) {
        return round.stageOf(DecisionStage.CODE).orElseThrow(DecisionProblem.NOTHING_TO_DECIDE::error);
    }
}
