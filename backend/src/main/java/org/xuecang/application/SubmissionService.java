package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.Rounds;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/** Hands applications in, takes them back and lets them come again. */
@ApplicationScoped
public class SubmissionService {

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationViews views;

    @Inject
    ApplicationParts parts;

    @Inject
    ApplicationFiles files;

    @Inject
    Endorsements endorsements;

    @Inject
    CaseRules rules;

    @Inject
    Eligibility eligibility;

    @Inject
    StandingGrounds grounds;

    @Inject
    UnitLists lists;

    @Inject
    SealedAnswers sealed;

    @Inject
    DraftMoves drafts;

    @Inject
    PublishedForms forms;

    @Inject
    Progression progression;

    @Inject
    Rounds rounds;

    @Inject
    RoundApplications applications;

    @Inject
    Validation validation;

    @Inject
    Event<ApplicationsMoved> moved;

    @Inject
    RequestTime time;

    /**
     * For the first time within the round's window; a returned one until the day it was given. What counts is when the
     * request began, for the content too: what was written after that is not what it asked to hand in. Where no stage of
     * the round endorses, it takes one of its unit's places at once.
     *
     * @throws DomainError 404, 403, 428, 412 also for what was written after the request began, 422 with all that is
     *     missing or wrong, rules of the round too that it does not meet, 409 {@code round-not-open}, {@code round-closed}, {@code correction-too-late},
     *     {@code application-elsewhere}, {@code quota-used-up}; 422 {@code rules-not-met} where it was endorsed and,
     *     as corrected, could not be
     */
    @Transactional
    public ApplicationView submit(UUID id, IfMatch seen, SubmitApplicationRequest request) {
        Case found = desk.written(id, seen);
        RoundApplication application = found.application();
        application.requireEditable();
        if (application.wasChangedAfter(time.now())) {
            throw PlatformProblem.STALE.error();
        }
        if (application.state() == ApplicationState.DRAFT) {
            requireOpen(found.round(), application.unitId());
        }
        Faults faults = validation.of(request);
        faults.addIf(application.draftTitle() == null, "/title", "not-null");
        PublishedForm form = forms.get(application.formVersionId());
        ObjectNode answers = sealed.whole(id, form, application.answers());
        ObjectNode shown = form.shown(answers);
        faults.addAll(form.answers(answers), "/answers");
        files.checkToHandIn(id, form, shown, faults);
        eligibility.check(found, faults);
        grounds.gone(Set.of(id)).values().forEach(code -> faults.add("", code, Map.of("title", titleOf(application))));
        faults.throwIfAny();
        if (!shown.equals(answers)) {
            // what stands in hidden fields was not meant to be handed in
            application.write(application.draftTitle(), sealed.seal(id, form, shown), time.now());
        }
        application.tellCategory(form.facts(shown).categoryName().orElse(null));
        if (application.state() == ApplicationState.RETURNED) {
            comeBack(found);
        } else {
            comeIn(found);
        }
        return views.written(found);
    }

    private static String titleOf(RoundApplication application) {
        return application.draftTitle() == null ? "" : application.draftTitle();
    }

    private void requireOpen(OpenRound round, UUID unit) {
        round.requireWindow();
        if (rounds.called(round.id(), Set.of(unit)).isEmpty()) {
            throw ApplicationProblem.UNIT_NOT_CALLED.error();
        }
    }

    private void comeIn(Case found) {
        RoundApplication application = found.application();
        if (takesPlaceAtOnce(found.round())) {
            eligibility.takePlace(found);
        }
        UUID first = found.round().firstStage().id();
        String receipt = application.receiptNumber() == null ? parts.nextReceipt() : null;
        application.submit(first, receipt, time.now());
        keep(application, ApplicationEventKind.SUBMITTED);
        progression.pass(application.id(), application.roundId(), first);
        moved.fire(new ApplicationsMoved(application.id(), ApplicationEventKind.SUBMITTED));
    }

    /** Else the unit's endorsement does. */
    private static boolean takesPlaceAtOnce(OpenRound round) {
        return round.stageOf(EndorsementStage.CODE).isEmpty();
    }

    private void comeBack(Case found) {
        RoundApplication application = found.application();
        boolean endorsed = endorsements.find(application.id()).isPresent();
        if (endorsed || takesPlaceAtOnce(found.round())) {
            eligibility.changePlace(found);
        }
        application.correct(time.now());
        keep(application, ApplicationEventKind.CORRECTED);
        if (endorsed) {
            lists.checkCorrected(found.round(), application.unitId());
        }
        moved.fire(new ApplicationsMoved(application.id(), ApplicationEventKind.CORRECTED));
    }

    private void keep(RoundApplication application, ApplicationEventKind kind) {
        applications.flush();
        parts.addRevision(application);
        parts.happened(application, kind, null);
    }

    /**
     * Up to the decision. A place of the unit's quota that it had taken is free again.
     *
     * @throws DomainError 404, 403, 428, 412, 422, 409 {@code application-elsewhere}
     */
    @Transactional
    ApplicationView withdraw(UUID id, IfMatch seen, WithdrawApplicationRequest request) {
        Case found = desk.written(id, seen);
        validation.of(request).throwIfAny();
        if (!rules.isWithdrawable(found)) {
            throw ApplicationProblem.APPLICATION_ELSEWHERE.error();
        }
        RoundApplication application = found.application();
        if (endorsements.find(id).isPresent()) {
            eligibility.giveBackPlace(application);
            endorsements.remove(application);
        } else if (takesPlaceAtOnce(found.round()) && application.isUnderWay()) {
            eligibility.giveBackPlace(application);
        }
        application.withdraw(time.now());
        parts.happened(
                application, ApplicationEventKind.WITHDRAWN, request.reason().strip());
        moved.fire(new ApplicationsMoved(id, ApplicationEventKind.WITHDRAWN));
        progression.settle(application.roundId());
        return views.written(found);
    }

    /**
     * A draft again, within the window; it goes the whole way anew.
     *
     * @throws DomainError 404, 403, 428, 412, 409 {@code round-closed}, {@code application-elsewhere}
     */
    @Transactional
    ApplicationView revive(UUID id, IfMatch seen) {
        Case found = desk.written(id, seen);
        found.round().requireNotClosed();
        found.application().revive(time.now());
        drafts.catchUp(found.application(), rounds.holdForm(found.round().id()));
        parts.happened(found.application(), ApplicationEventKind.REVIVED, null);
        return views.written(found);
    }
}
