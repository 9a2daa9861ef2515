package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundView;
import org.xuecang.round.pipeline.StageSetting;

/** The rules of a formal check and what follows from it, for one application and for many at once. */
@ApplicationScoped
class FormalChecking {

    @Inject
    ApplicationParts parts;

    @Inject
    Progression progression;

    @Inject
    Event<ApplicationsMoved> moved;

    @Inject
    RequestTime time;

    /** What a stage looks at. */
    static List<String> texts(RoundView.Stage stage) {
        return StageSetting.linesOf(stage.settings().get(FormalCheckStage.POINTS.name()));
    }

    /** Whether who admits said why: needed where a rule of the round is not met. */
    static boolean isReasonUnsaid(FormalCheckRequest request) {
        return request.verdict() == CheckVerdict.ADMITTED && request.reason() == null;
    }

    /**
     * What is wrong with a check, whatever the application.
     *
     * @param texts the stage's points
     * @param at the pointer of the check in the body
     */
    Faults faults(FormalCheckRequest request, List<String> texts, String at) {
        Faults faults = new Faults();
        faults.addIf(request.points().size() != texts.size(), at + "/points", "points-incomplete");
        boolean admitted = request.verdict() == CheckVerdict.ADMITTED;
        for (int i = 0; i < request.points().size(); i++) {
            boolean failed = !request.points().get(i).met();
            faults.addIf(admitted && failed, at + "/points/" + i + "/met", "point-not-met");
        }
        faults.addIf(!admitted && request.reason() == null, at + "/reason", "not-null");
        boolean returned = request.verdict() == CheckVerdict.RETURNED;
        faults.addIf(returned && request.correctUntil() == null, at + "/correctUntil", "not-null");
        faults.addIf(!returned && request.correctUntil() != null, at + "/correctUntil", "only-when-returned");
        boolean past = request.correctUntil() != null && !request.correctUntil().isAfter(time.now());
        faults.addIf(past, at + "/correctUntil", "already-past");
        return faults;
    }

    /** @return 409 {@code application-elsewhere} where an application that stands in the stage cannot be found so */
    static Optional<DomainError> refusal(RoundApplication application, CheckVerdict verdict) {
        boolean fits = verdict == CheckVerdict.ADMITTED ? application.isSubmitted() : application.isUnderWay();
        return fits ? Optional.empty() : Optional.of(ApplicationProblem.APPLICATION_ELSEWHERE.error());
    }

    /**
     * Carries it out with applications that stand in the stage and are not refused.
     *
     * @param request without faults
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOut(
            UUID roundId, RoundView.Stage stage, List<RoundApplication> applications, FormalCheckRequest request) {
        if (applications.isEmpty()) {
            return;
        }
        ApplicationEventKind kind = happening(request.verdict());
        parts.addChecks(applications, stage.id(), points(texts(stage), request), request);
        parts.happened(applications, kind, request.reason());
        List<UUID> ids = applications.stream().map(RoundApplication::id).toList();
        switch (request.verdict()) {
            case ADMITTED -> {
                progression.pass(ids, roundId, stage.id());
                applications.forEach(each -> each.touch(time.now()));
            }
            case RETURNED -> applications.forEach(each -> each.giveBack(request.correctUntil(), time.now()));
            case REFUSED -> applications.forEach(each -> each.refuse(time.now()));
        }
        moved.fire(new ApplicationsMoved(ids, kind));
        if (request.verdict() == CheckVerdict.REFUSED) {
            progression.settle(roundId);
        }
    }

    private static ApplicationEventKind happening(CheckVerdict verdict) {
        return switch (verdict) {
            case ADMITTED -> ApplicationEventKind.ADMITTED;
            case RETURNED -> ApplicationEventKind.RETURNED;
            case REFUSED -> ApplicationEventKind.REFUSED;
        };
    }

    private static List<ApplicationView.Point> points(List<String> texts, FormalCheckRequest request) {
        List<ApplicationView.Point> points = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            FormalCheckRequest.Point found = request.points().get(i);
            points.add(new ApplicationView.Point(texts.get(i), found.met(), found.remark()));
        }
        return points;
    }
}
