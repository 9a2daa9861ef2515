package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.round.OpenRound;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;

/** What a round's cases are scored by: the version it opened with. */
@ApplicationScoped
class RoundRubrics {

    @Inject
    RubricService rubrics;

    RubricContent of(OpenRound round) {
        return rubrics.published(round.rubricVersionId()).orElseThrow().content();
    }
}
