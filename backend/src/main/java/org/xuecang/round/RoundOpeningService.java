package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.event.RoundEndMoved;
import org.xuecang.round.event.RoundOpened;
import org.xuecang.round.pipeline.PipelineContent;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.pipeline.StageKinds;

/** Opens rounds and moves their end. */
@ApplicationScoped
public class RoundOpeningService {

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundDesk desk;

    @Inject
    RoundStages stages;

    @Inject
    RoundReadiness readiness;

    @Inject
    RoundParts parts;

    @Inject
    PipelineService pipelines;

    @Inject
    StageKinds kinds;

    @Inject
    Validation validation;

    @Inject
    Event<RoundOpened> opened;

    @Inject
    Event<RoundEndMoved> endMoved;

    @Inject
    RequestTime time;

    /** @throws DomainError 404, 403, 428, 412, 409 {@code round-has-opened}, 422 {@code round-not-ready} with all faults */
    @Transactional
    public RoundView open(UUID id, IfMatch seen) {
        ApplicationRound round = desk.editable(id, seen);
        round.requireDraft();
        Faults faults = readiness.of(round);
        if (!faults.all().isEmpty()) {
            throw new DomainError(RoundProblem.ROUND_NOT_READY, Map.of(), faults.all(), Map.of());
        }
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

    /**
     * Also after the window has ended, as long as no case has come to where it is decided.
     *
     * @throws DomainError 404, 403, 428, 412, 422, 409 {@code round-not-open}, {@code round-concluded}, {@code window-fixed}
     */
    @Transactional
    RoundView extend(UUID id, IfMatch seen, ExtendRoundRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        Faults faults = validation.of(request);
        RoundDescription now = round.description();
        Instant end = request.closesAt();
        if (end != null && now.closesAt() != null) {
            faults.addIf(!end.isAfter(now.closesAt()), "/closesAt", "not-later");
            faults.addIf(!end.isAfter(time.now()), "/closesAt", "already-past");
            boolean late = now.hostDeadline() != null && !end.isBefore(now.hostDeadline());
            faults.addIf(late, "/closesAt", "after-host-deadline");
        }
        faults.throwIfAny();
        round.requireChangeable();
        rounds.hold(id);
        IfMatch.check(seen, round);
        if (stages.isWindowFixed(round, stages.counted(id))) {
            throw RoundProblem.WINDOW_FIXED.error();
        }
        return moveEnd(round, end.truncatedTo(ChronoUnit.SECONDS), request.reason());
    }

    /** @throws DomainError 404, 403, 428, 412, 422, 409 {@code round-not-open}, {@code round-closed} */
    @Transactional
    RoundView close(UUID id, IfMatch seen, CloseRoundRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        validation.of(request).throwIfAny();
        round.requireWindow(time.now());
        return moveEnd(round, time.now().truncatedTo(ChronoUnit.SECONDS), request.reason());
    }

    private RoundView moveEnd(ApplicationRound round, Instant end, String reason) {
        Instant before = round.description().closesAt();
        round.moveEnd(end, time.now());
        parts.addExtension(round.id(), before, end, reason.strip(), desk.callerId());
        endMoved.fire(new RoundEndMoved(round.id()));
        return desk.written(round);
    }
}
