package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.event.RoundOpened;
import org.xuecang.round.pipeline.PipelineContent;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.pipeline.StageKinds;

/** Opens rounds. */
@ApplicationScoped
public class RoundOpeningService {

    @Inject
    RoundDesk desk;

    @Inject
    RoundReadiness readiness;

    @Inject
    RoundParts parts;

    @Inject
    PipelineService pipelines;

    @Inject
    StageKinds kinds;

    @Inject
    Event<RoundOpened> opened;

    @Inject
    RequestTime time;

    /** @throws DomainError 404, 403, 428, 412, 409 {@code round-has-opened}, 422 {@code round-not-ready} with all faults */
    @Transactional
    public RoundView open(UUID id, IfMatch seen) {
        ApplicationRound round = desk.editable(id, seen);
        round.requireDraft();
        Faults faults = readiness.of(round);
        faults.throwIfAny(RoundProblem.ROUND_NOT_READY);
        round.open(time.now());
        parts.addStages(id, copied(round));
        opened.fire(new RoundOpened(id));
        return desk.written(round);
    }

    private List<RoundView.Stage> copied(ApplicationRound round) {
        PipelineContent pipeline = pipelines
                .published(round.description().pipelineVersionId())
                .orElseThrow()
                .content();
        return pipeline.stages().stream()
                .map(stage -> RoundView.Stage.of(
                        Ids.next(),
                        stage.kind(),
                        stage.staffName(),
                        stage.applicantName(),
                        stage.settled(kinds.find(stage.kind()).orElseThrow()),
                        null))
                .toList();
    }
}
