package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.application.event.ApplicationMoved;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundView;
import org.xuecang.round.pipeline.StageSetting;

/** Goes through the points of the formal check: admits, gives back, or refuses. */
@ApplicationScoped
public class FormalCheckService {

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationViews views;

    @Inject
    ApplicationParts parts;

    @Inject
    AdmissionRules admission;

    @Inject
    Progression progression;

    @Inject
    Validation validation;

    @Inject
    Event<ApplicationMoved> moved;

    @Inject
    RequestTime time;

    /**
     * Also of one that was returned: to give it more time, or to end it where nothing came.
     *
     * @throws DomainError 404, 403 also for an own case, 428, 412, 422 with all faults, also where a rule of the round is not
     *     met and it is admitted without a reason, 409 {@code application-elsewhere}
     */
    @Transactional
    public ApplicationView check(UUID id, IfMatch seen, FormalCheckRequest request) {
        Case found = desk.handled(id, seen);
        validation.of(request).throwIfAny();
        RoundApplication application = found.application();
        RoundView.Stage stage = found.requireStage(FormalCheckStage.CODE);
        List<String> texts = StageSetting.linesOf(stage.settings().get(FormalCheckStage.POINTS.name()));
        Faults faults = faults(request, texts);
        boolean unsaid = request.verdict() == CheckVerdict.ADMITTED && request.reason() == null;
        faults.addIf(unsaid && admission.isReasonNeeded(found), "/reason", "reason-despite-rules");
        faults.throwIfAny();
        if (request.verdict() == CheckVerdict.ADMITTED) {
            application.requireSubmitted();
        } else {
            application.requireUnderWay();
        }
        parts.addCheck(application, stage.id(), points(texts, request), request);
        switch (request.verdict()) {
            case ADMITTED -> {
                parts.happened(application, ApplicationEventKind.ADMITTED, request.reason());
                progression.pass(id, application.roundId(), stage.id());
                application.touch(time.now());
                moved.fire(new ApplicationMoved(id, ApplicationEventKind.ADMITTED));
            }
            case RETURNED -> {
                application.giveBack(request.correctUntil(), time.now());
                parts.happened(application, ApplicationEventKind.RETURNED, request.reason());
                moved.fire(new ApplicationMoved(id, ApplicationEventKind.RETURNED));
            }
            case REFUSED -> {
                application.refuse(time.now());
                parts.happened(application, ApplicationEventKind.REFUSED, request.reason());
                moved.fire(new ApplicationMoved(id, ApplicationEventKind.REFUSED));
                progression.settle(application.roundId());
            }
        }
        return views.written(found);
    }

    private Faults faults(FormalCheckRequest request, List<String> texts) {
        Faults faults = new Faults();
        faults.addIf(request.points().size() != texts.size(), "/points", "points-incomplete");
        boolean admitted = request.verdict() == CheckVerdict.ADMITTED;
        for (int i = 0; i < request.points().size(); i++) {
            boolean failed = !request.points().get(i).met();
            faults.addIf(admitted && failed, "/points/" + i + "/met", "point-not-met");
        }
        faults.addIf(!admitted && request.reason() == null, "/reason", "not-null");
        boolean returned = request.verdict() == CheckVerdict.RETURNED;
        faults.addIf(returned && request.correctUntil() == null, "/correctUntil", "not-null");
        faults.addIf(!returned && request.correctUntil() != null, "/correctUntil", "only-when-returned");
        boolean past = request.correctUntil() != null && !request.correctUntil().isAfter(time.now());
        faults.addIf(past, "/correctUntil", "already-past");
        return faults;
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
