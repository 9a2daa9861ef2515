package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.xuecang.application.RoundCase;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.OpenRound;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.PublishedTemplate;

/** What a round's cases are scored by: the version it opened with, of it what holds for the case's category. */
@ApplicationScoped
public class RoundRubrics {

    @Inject
    RubricService rubrics;

    /** With all variants; empty where nothing is scored. */
    Optional<RubricContent> find(OpenRound round) {
        return Optional.ofNullable(round.rubricVersionId())
                .flatMap(rubrics::published)
                .map(PublishedTemplate::content);
    }

    /** @param round one that has an experts' stage */
    RubricContent of(OpenRound round, RoundCase reviewed) {
        return find(round).orElseThrow().of(reviewed.category());
    }

    /** What its groups of scorers are called; none where all weigh the same. */
    public List<String> scorers(OpenRound round) {
        return find(round).map(RubricContent::scorers).orElse(List.of()).stream()
                .map(RubricContent.Scorer::name)
                .toList();
    }

    /**
     * What is wrong with naming a group of scorers: one of several has to be named, since a score counts by its group.
     *
     * @param scorers of the round
     * @param named or null
     */
    public static Faults check(List<String> scorers, String named, String place) {
        return new Faults()
                .addIf(named == null && scorers.size() > 1, place, "not-null")
                .addIf(named != null && !scorers.contains(named), place, "unknown-reference");
    }

    /** The group that is meant, where nothing is wrong with it: the only one where none is named; null where there are none. */
    public static String meant(List<String> scorers, String named) {
        return named == null && scorers.size() == 1 ? scorers.getFirst() : named;
    }
}
