package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.round.RoundView;

/** Goes through the points of the formal check: admits, gives back, or refuses. */
@ApplicationScoped
public class FormalCheckService {

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationViews views;

    @Inject
    AdmissionRules admission;

    @Inject
    FormalChecking checking;

    @Inject
    Validation validation;

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
        Faults faults = checking.faults(request, FormalChecking.texts(stage), "");
        boolean unsaid = FormalChecking.isReasonUnsaid(request) && admission.isReasonNeeded(found);
        faults.addIf(unsaid, "/reason", AdmissionRules.REASON_NEEDED);
        faults.throwIfAny();
        FormalChecking.refusal(application, request.verdict()).ifPresent(refused -> {
            throw refused;
        });
        checking.carryOut(application.roundId(), stage, List.of(application), request);
        return views.written(found);
    }
}
