package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.xuecang.application.RoundCase;
import org.xuecang.round.OpenRound;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.PublishedTemplate;

/** What a round's cases are scored by: the version it opened with, of it what holds for the case's category. */
@ApplicationScoped
class RoundRubrics {

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
    List<String> scorers(OpenRound round) {
        return find(round).map(RubricContent::scorers).orElse(List.of()).stream()
                .map(RubricContent.Scorer::name)
                .toList();
    }
}
