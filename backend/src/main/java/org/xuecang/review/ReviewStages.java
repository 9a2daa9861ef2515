package org.xuecang.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;

/** The stages of a round in which experts review, in their order (初评、终评……). Each has reviews and rankings of its own. */
public final class ReviewStages {

    private final List<RoundView.Stage> all;

    private ReviewStages(List<RoundView.Stage> all) {
        this.all = all;
    }

    public static ReviewStages of(OpenRound round) {
        return new ReviewStages(round.stagesOf(ExpertReviewStage.CODE));
    }

    public List<UUID> ids() {
        return all.stream().map(RoundView.Stage::id).toList();
    }

    /**
     * The one that is meant.
     *
     * @param asked null in a round that has but one
     * @return empty where experts review nothing
     * @throws DomainError 422 at {@code ?stage} where none is named among several, or one that the round does not have
     */
    public Optional<RoundView.Stage> one(UUID asked) {
        new Faults()
                .addIf(asked == null && all.size() > 1, "?stage", "not-null")
                .addIf(asked != null && !ids().contains(asked), "?stage", "unknown-reference")
                .throwIfAny();
        return all.stream()
                .filter(stage -> asked == null || stage.id().equals(asked))
                .findFirst();
    }

    /** The one that the decision stands on. */
    public Optional<RoundView.Stage> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Whether cases go on from it to what follows the experts' work, not to other experts. */
    public boolean isLast(RoundView.Stage stage) {
        return stage.id().equals(all.getLast().id());
    }

    /** The experts' stage before another one. */
    public Optional<RoundView.Stage> before(RoundView.Stage stage) {
        int position = ids().indexOf(stage.id());
        return position == 0 ? Optional.empty() : Optional.of(all.get(position - 1));
    }
}
