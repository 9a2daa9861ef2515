package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageKinds;
import org.xuecang.round.pipeline.StageProgress;

/** The stages of a round with what stands in them, and what follows from that for its window. */
@ApplicationScoped
class RoundStages {

    @Inject
    RoundParts parts;

    @Inject
    Cases cases;

    @Inject
    StageKinds kinds;

    @Inject
    RequestTime time;

    /** In their order, with all cases: what rules go by. */
    List<RoundView.Stage> counted(UUID roundId) {
        return counted(roundId, cases::countsByStage);
    }

    /** In their order, as the caller, who is staff, reads them. */
    List<RoundView.Stage> shown(UUID roundId) {
        return counted(roundId, cases::shownByStage);
    }

    private List<RoundView.Stage> counted(UUID roundId, BiFunction<UUID, Set<UUID>, Map<UUID, StageCount>> standing) {
        List<RoundView.Stage> stages = parts.stages(roundId);
        Map<UUID, StageCount> counts = standing.apply(
                roundId,
                stages.stream()
                        .filter(stage -> stage.isOver(time.now()))
                        .map(RoundView.Stage::id)
                        .collect(Collectors.toUnmodifiableSet()));
        return stages.stream()
                .map(stage -> stage.counted(counts.getOrDefault(stage.id(), StageCount.NONE), progress(stage)))
                .toList();
    }

    private StageProgress progress(RoundView.Stage stage) {
        return kinds.find(stage.kind())
                .flatMap(kind -> kind.progress(stage.id()))
                .orElse(null);
    }

    /**
     * Whether a round that has opened takes no later end: its window has ended, and a case has come to where it is decided or it
     * was settled which go on from a stage. Whatever came in then would stand behind a ranking or a decision and never get out.
     * While the window is open nothing can be ranked or signed, so that it may still be moved.
     *
     * @param counted its stages
     */
    boolean isWindowFixed(ApplicationRound round, List<RoundView.Stage> counted) {
        return round.standing(time.now()) == RoundStanding.CLOSED
                && counted.stream().anyMatch(stage -> (stage.waiting() > 0 && isDeciding(stage)) || isSettled(stage));
    }

    private boolean isSettled(RoundView.Stage stage) {
        return kinds.find(stage.kind())
                .filter(kind -> kind.isSettled(stage.id()))
                .isPresent();
    }

    private boolean isDeciding(RoundView.Stage stage) {
        return kinds.find(stage.kind())
                .filter(kind -> kind.part().compareTo(StageKind.Part.DECIDES) >= 0)
                .isPresent();
    }
}
