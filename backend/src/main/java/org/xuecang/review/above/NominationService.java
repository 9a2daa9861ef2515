package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.above.NominationDesk.Sent;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundHost;
import org.xuecang.round.RoundView;

/** Seals the selected cases of a round for its host, and keeps when they were sent and received. */
@ApplicationScoped
public class NominationService {

    @Inject
    Nominations nominations;

    @Inject
    NominationDesk desk;

    @Inject
    NominatedCases nominated;

    @Inject
    PackageSealing sealing;

    @Inject
    NominationFiles files;

    @Inject
    NominationViews views;

    @Inject
    RoundCases cases;

    @Inject
    Progression progression;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404 also before anything is sealed */
    NominationView get(UUID roundId) {
        return views.of(desk.seen(roundId));
    }

    /**
     * Once: what is in it was decided before, so that sealing it again would give the same.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 422, 409 {@code round-not-sent-above},
     *     {@code package-sealed}, {@code nothing-to-nominate}, {@code cases-not-there-yet}, {@code over-host-quota},
     *     {@code files-being-checked}
     */
    @Transactional
    public NominationView seal(UUID roundId, SealNominationRequest request) {
        OpenRound round = desk.handled(roundId, AbovePermission.SEND);
        RoundHost host = desk.host(roundId);
        Faults faults = validation.of(request);
        faults.addIf(
                time.now().isAfter(host.deadline()) && request.reason() == null, "/reason", "after-host-deadline-why");
        faults.throwIfAny();
        if (nominations.findOfRound(roundId).isPresent()) {
            throw AboveProblem.PACKAGE_SEALED.error();
        }
        RoundView.Stage stage = NominationDesk.stage(round, NominationStage.CODE);
        List<NominatedCase> items = nominated.of(round, stage, host.quota());
        Nomination nomination =
                new Nomination(Ids.next(), roundId, stage.id(), items, request.reason(), desk.callerId(), time.now());
        sealing.seal(round, host, nomination);
        nominations.persist(nomination);
        return written(new Sent(round, nomination));
    }

    /**
     * From now on it is the host's turn, and nothing of it is overdue.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code package-dispatched}
     */
    @Transactional
    public NominationView dispatch(UUID roundId, IfMatch seen, DispatchNominationRequest request) {
        Sent sent = desk.sent(roundId, AbovePermission.SEND);
        Nomination nomination = sent.nomination();
        IfMatch.check(seen, nomination);
        Faults faults = validation.of(request);
        if (request.on() != null) {
            faults.addIf(request.on().isBefore(nomination.sealedOn()), "/on", "before-it-was-sealed");
            faults.addIf(request.on().isAfter(time.today()), "/on", "in-the-future");
        }
        faults.throwIfAny();
        nomination.dispatch(request.on(), request.how().strip());
        cases.ofRound(roundId).stream()
                .filter(each -> each.standsIn(nomination.stageId()))
                .forEach(each -> progression.pass(each.id(), roundId, nomination.stageId()));
        return written(sent);
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code package-not-dispatched},
     *     {@code receipt-recorded}
     */
    @Transactional
    public NominationView receive(UUID roundId, IfMatch seen, RecordReceiptRequest request) {
        Sent sent = desk.sent(roundId, AbovePermission.SEND);
        Nomination nomination = sent.nomination();
        IfMatch.check(seen, nomination);
        Faults faults = validation.of(request);
        if (request.on() != null) {
            boolean early = nomination.isDispatched() && request.on().isBefore(nomination.dispatchedOn());
            faults.addIf(early, "/on", "before-it-was-sent");
            faults.addIf(request.on().isAfter(time.today()), "/on", "in-the-future");
        }
        files.check(request.fileId(), faults);
        faults.throwIfAny();
        nomination.receive(request.number().strip(), request.on(), request.fileId());
        files.attach(request.fileId(), nomination.id());
        return written(sent);
    }

    private NominationView written(Sent sent) {
        nominations.flush();
        return views.of(sent);
    }
}
