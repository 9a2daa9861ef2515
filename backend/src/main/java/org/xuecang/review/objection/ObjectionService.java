package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.ObjectionSettled;
import org.xuecang.review.objection.ObjectionDesk.Matter;
import org.xuecang.review.publicnotice.NoticeOutcome;
import org.xuecang.review.publicnotice.PublicNotice;
import org.xuecang.review.publicnotice.PublicNotices;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;

/** Objections as staff see them: entered, answered, and whose they are only for a reason. */
@ApplicationScoped
public class ObjectionService {

    @Inject
    Objections objections;

    @Inject
    ObjectionDesk desk;

    @Inject
    ObjectionList list;

    @Inject
    ObjectionViews views;

    @Inject
    ObjectionEntry entry;

    @Inject
    ObjectionFiles files;

    @Inject
    Disclosures disclosures;

    @Inject
    PublicNotices notices;

    @Inject
    NoticeOutcome outcome;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    CaseHandlers handlers;

    @Inject
    PersonalFields personal;

    @Inject
    Event<ObjectionSettled> settled;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    public Page<ObjectionSummary> list(ObjectionList.Filter filter, PageRequest page) {
        return list.page(filter, page);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    ObjectionView get(UUID id) {
        return views.of(desk.seen(id));
    }

    /**
     * What came by phone or letter while the notice ran; also when it is over, as long as the case has not gone on.
     *
     * @throws org.xuecang.platform.problem.DomainError 403, 422, 409 {@code case-not-in-notice}
     */
    @Transactional
    public MadeObjection enter(EnterObjectionRequest request) {
        Optional<PublicNotice> found = Optional.ofNullable(request.noticeId()).flatMap(notices::findPublic);
        if (found.isEmpty()) {
            gate.require(ObjectionPermission.ENTER, anyScope());
            Faults faults = validation.of(request);
            faults.addIf(faults.isClean("/noticeId"), "/noticeId", "unknown-reference");
            faults.throwIfAny();
        }
        PublicNotice notice = found.orElseThrow();
        OpenRound round = rounds.find(notice.roundId()).orElseThrow();
        Optional<RoundCase> disputed = Optional.ofNullable(request.applicationId())
                .filter(id -> PublicObjections.names(notice, id))
                .flatMap(cases::find);
        refuse(round, disputed);
        faults(request, notice, disputed.isPresent()).throwIfAny();
        RoundCase application = disputed.orElseThrow();
        if (!application.standsIn(notices.hold(notice).stageId())) {
            throw ObjectionProblem.CASE_NOT_IN_NOTICE.error();
        }
        Objection objection = new Objection(
                notice.id(), application.id(), request.channel(), callerId(), received(request.receivedOn()));
        MadeObjection made = entry.make(objection, request.text(), new Signature(request.name(), request.phone()));
        files.attach(request.fileIds(), objection.id());
        return made;
    }

    private UUID anyScope() {
        return gate.caller().scopesOf(ObjectionPermission.ENTER).stream()
                .findFirst()
                .orElse(null);
    }

    private void refuse(OpenRound round, Optional<RoundCase> disputed) {
        gate.require(
                ObjectionPermission.ENTER,
                round.organisationId(),
                () -> disputed.flatMap(found -> handlers.refusal(round, found.id(), found.unitId())));
    }

    private Faults faults(EnterObjectionRequest request, PublicNotice notice, boolean named) {
        Faults faults = validation.of(request);
        faults.addIf(request.applicationId() != null && !named, "/applicationId", "unknown-reference");
        faults.addIf(request.channel() == ObjectionChannel.WEB, "/channel", "not-by-web");
        LocalDate day = request.receivedOn();
        LocalDate published = notice.publishedAt().atZone(RequestTime.ZONE).toLocalDate();
        boolean outside = day != null && (day.isBefore(published) || day.isAfter(notice.lastDay()));
        faults.addIf(outside, "/receivedOn", "outside-notice");
        faults.addIf(day != null && day.isAfter(time.today()), "/receivedOn", "in-the-future");
        if (faults.isClean("/fileIds")) {
            files.check(request.fileIds(), faults);
        }
        return faults;
    }

    private Instant received(LocalDate day) {
        return day.equals(time.today())
                ? time.now()
                : day.atStartOfDay(RequestTime.ZONE).toInstant();
    }

    /**
     * Upheld, the case is at an end; rejected, it goes on as soon as the notice is over and nobody else objects.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also {@code ran-the-round}, 428, 412, 422, 409
     *     {@code objection-settled}
     */
    @Transactional
    public ObjectionView settle(UUID id, IfMatch seen, SettleObjectionRequest request) {
        Matter matter = desk.answered(id, seen);
        validation.of(request).throwIfAny();
        Objection objection = matter.objection();
        boolean upheld = request.outcome() == SettleObjectionRequest.Outcome.UPHELD;
        String reply = request.reply().strip();
        objection.settle(upheld, reply, callerId(), time.now());
        objections.flush();
        if (upheld) {
            outcome.overturn(matter.notice(), objection.applicationId(), reply);
        } else {
            outcome.confirm(matter.notice(), objection.applicationId());
        }
        settled.fire(new ObjectionSettled(id, objection.applicationId()));
        return views.of(matter);
    }

    /**
     * Kept with the reason, and audited: whose name and number it was, neither says.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also {@code ran-the-round}, 422
     */
    @Transactional
    Signature disclose(UUID id, DiscloseObjectionRequest request) {
        Objection objection = desk.handled(id, ObjectionPermission.DISCLOSE).objection();
        validation.of(request).throwIfAny();
        disclosures.add(id, request.reason().strip());
        return new Signature(
                personal.open(ObjectionColumns.NAME, objection.name()),
                personal.open(ObjectionColumns.PHONE, objection.phone()));
    }

    /** Null for the system, which has no account. */
    private UUID callerId() {
        return gate.caller().account();
    }
}
