package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ExpertNames;
import org.xuecang.round.OpenRound;
import org.xuecang.round.rubric.RubricService;

/** Shows a ranking; whose its reviews are only to those who see them. */
@ApplicationScoped
class RankingViews {

    @Inject
    ExpertNames experts;

    @Inject
    HandedInReviews reviews;

    @Inject
    RoundCases cases;

    @Inject
    RubricService rubrics;

    @Inject
    KnownOrganisations organisations;

    @Inject
    AppUsers people;

    @Inject
    RequestTime time;

    private record Surroundings(
            RankingInputs inputs,
            Set<Integer> shared,
            Map<UUID, RankingInputs.Case> scored,
            Map<UUID, RoundCase> cases,
            Map<UUID, String> units,
            Map<UUID, String> experts) {}

    RankingView of(OpenRound round, StoredRanking ranking) {
        Map<UUID, RoundCase> byId =
                cases.ofRound(round.id()).stream().collect(Collectors.toMap(RoundCase::id, Function.identity()));
        Surroundings around = new Surroundings(
                ranking.inputs(),
                shared(ranking.places()),
                ranking.inputs().cases().stream()
                        .collect(Collectors.toMap(RankingInputs.Case::applicationId, Function.identity())),
                byId,
                organisations.names(
                        byId.values().stream().map(RoundCase::unitId).distinct().toList(), time.today()),
                experts.of(ranking.inputs().reviewIds()));
        return new RankingView(
                ranking.id(),
                ranking.madeAt(),
                ranking.madeBy() == null
                        ? null
                        : people.names(Set.of(ranking.madeBy())).get(ranking.madeBy()),
                reviews.isOutdated(ranking),
                ranking.inputs().tieRule(),
                ranking.inputs().passMark(),
                criteria(round, ranking.inputs()),
                ranking.places().stream().map(each -> ranked(each, around)).toList());
    }

    /** Places that more than one case has. */
    private static Set<Integer> shared(List<RankedCase> ranked) {
        Set<Integer> once = new HashSet<>();
        return ranked.stream()
                .map(RankedCase::place)
                .filter(place -> place != null && !once.add(place))
                .collect(Collectors.toSet());
    }

    private List<RankingView.CriterionView> criteria(OpenRound round, RankingInputs inputs) {
        Map<String, String> names = new HashMap<>();
        rubrics.published(round.rubricVersionId())
                .orElseThrow()
                .content()
                .criteria()
                .forEach(each -> names.put(each.key(), each.name()));
        return inputs.criteria().stream()
                .map(each -> new RankingView.CriterionView(each.key(), names.get(each.key()), each.points()))
                .toList();
    }

    private static RankingView.RankedView ranked(RankedCase each, Surroundings around) {
        RoundCase found = around.cases().get(each.applicationId());
        return new RankingView.RankedView(
                each.applicationId(),
                found.title(),
                found.unitId(),
                around.units().getOrDefault(found.unitId(), ""),
                found.state(),
                each.place(),
                around.shared().contains(each.place()),
                each.ruledOut(),
                each.mean(),
                each.median(),
                each.lowest(),
                each.highest(),
                each.highest().subtract(each.lowest()),
                around.inputs().criteria().stream()
                        .map(criterion -> each.criteria().get(criterion.key()))
                        .toList(),
                reviews(around.scored().get(each.applicationId()), around.experts()));
    }

    private static List<RankingView.ReviewView> reviews(RankingInputs.Case each, Map<UUID, String> experts) {
        return each.reviews().stream()
                .map(review -> new RankingView.ReviewView(
                        review.reviewId(), review.total(), !review.vetoes().isEmpty(), experts.get(review.reviewId())))
                .sorted(Comparator.comparing(RankingView.ReviewView::total)
                        .reversed()
                        .thenComparing(RankingView.ReviewView::id))
                .toList();
    }
}
