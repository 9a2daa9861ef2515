package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.RoundStanding;

/** What a caller may do with an application now; the operations themselves ask again. */
@ApplicationScoped
class ApplicationActions {

    @Inject
    ApplicationDesk desk;

    @Inject
    CaseRules rules;

    @Inject
    Endorsements endorsements;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    List<ApplicationAction> of(Case found) {
        List<ApplicationAction> may = new ArrayList<>();
        RoundApplication application = found.application();
        boolean writer = found.isWritten() && gate.allows(ApplicationPermission.EDIT, application.unitId());
        if (writer) {
            forWriters(found, may);
        }
        if (desk.maySpeakFor(found)) {
            forUnit(found, may);
        }
        if (application.isUnderWay() && found.stands(FormalCheckStage.CODE) && desk.mayHandle(found)) {
            may.add(ApplicationAction.CHECK);
        }
        return may;
    }

    private void forWriters(Case found, List<ApplicationAction> may) {
        RoundApplication application = found.application();
        boolean windowOpen = found.round().standing() == RoundStanding.OPEN;
        boolean correctable =
                application.state() == ApplicationState.RETURNED && time.now().isBefore(application.correctUntil());
        if (application.state() == ApplicationState.DRAFT || correctable) {
            may.add(ApplicationAction.EDIT);
            may.add(ApplicationAction.SHARE);
        }
        if (correctable || (application.state() == ApplicationState.DRAFT && windowOpen)) {
            may.add(ApplicationAction.SUBMIT);
        }
        if (application.state() == ApplicationState.DRAFT && !application.wasSubmitted()) {
            may.add(ApplicationAction.DISCARD);
        }
        if (rules.isWithdrawable(found)) {
            may.add(ApplicationAction.WITHDRAW);
        }
        if (application.state() == ApplicationState.WITHDRAWN && windowOpen) {
            may.add(ApplicationAction.REVIVE);
        }
    }

    private void forUnit(Case found, List<ApplicationAction> may) {
        RoundApplication application = found.application();
        if (application.state() != ApplicationState.SUBMITTED || rules.isEndorsingOver(found.round())) {
            return;
        }
        if (found.stands(EndorsementStage.CODE)) {
            may.add(ApplicationAction.ENDORSE);
            may.add(ApplicationAction.RETURN);
        } else if (endorsements.find(application.id()).isPresent() && rules.isJustEndorsed(found)) {
            may.add(ApplicationAction.TAKE_BACK_ENDORSEMENT);
        }
    }
}
