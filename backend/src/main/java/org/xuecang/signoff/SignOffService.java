package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.signoff.event.SignOffApproved;
import org.xuecang.signoff.event.SignOffChecked;
import org.xuecang.signoff.event.SignOffReturned;
import org.xuecang.signoff.event.SignOffWithdrawn;

/** The steps after drafting. Each is written before it is told. */
@ApplicationScoped
public class SignOffService {

    @Inject
    Gate gate;

    @Inject
    StoredSignOffs signOffs;

    @Inject
    SubjectRegistry subjects;

    @Inject
    SignOffSettings settings;

    @Inject
    Signers signers;

    @Inject
    SignOffActions actions;

    @Inject
    AppUsers people;

    @Inject
    FileService files;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Inject
    Event<SignOffChecked> checked;

    @Inject
    Event<SignOffApproved> approved;

    @Inject
    Event<SignOffReturned> returned;

    @Inject
    Event<SignOffWithdrawn> withdrawn;

    SignOffView read(UUID id) {
        return view(visible(id));
    }

    @Transactional
    public SignOffView check(UUID id, IfMatch seen, OpinionRequest request) {
        SignOff signOff = signable(id, SignOffPermission.CHECK, seen);
        validation.of(request).throwIfAny();
        signOff.check(
                signers.as(Role.OFFICER),
                settings.stepsAPerson(signOff.organisationId()),
                subjects.presentHash(signOff),
                request.opinion(),
                time.now());
        signOffs.flush();
        checked.fire(new SignOffChecked(signOff.id(), signOff.subjectType(), signOff.subjectId()));
        return view(signOff);
    }

    @Transactional
    public SignOffView approve(UUID id, IfMatch seen, OpinionRequest request) {
        SignOff signOff = signable(id, SignOffPermission.APPROVE, seen);
        validation.of(request).throwIfAny();
        return approve(signOff, signers.as(Role.LEADER), request.opinion(), null);
    }

    @Transactional
    SignOffView recordMeeting(UUID id, IfMatch seen, MeetingApprovalRequest request) {
        SignOff signOff = signable(id, SignOffPermission.RECORD_MEETING, seen);
        Faults faults = validation.of(request);
        faults.addIf(request.heldOn() != null && request.heldOn().isAfter(time.today()), "/heldOn", "in-the-future");
        if (request.minutesFileId() != null) {
            files.checkAttachable(request.minutesFileId(), "/minutesFileId", faults);
        }
        faults.throwIfAny();
        files.attach(request.minutesFileId(), MinutesReaders.KIND, signOff.id());
        return approve(
                signOff, signers.officerOrLeader(signOff.organisationId()), request.opinion(), request.meeting());
    }

    private SignOffView approve(SignOff signOff, Signer by, String opinion, Meeting meeting) {
        signOff.approve(
                by,
                settings.stepsAPerson(signOff.organisationId()),
                subjects.presentHash(signOff),
                opinion,
                meeting,
                time.now());
        signOffs.flush();
        approved.fire(new SignOffApproved(signOff.id(), signOff.subjectType(), signOff.subjectId()));
        return view(signOff);
    }

    @Transactional
    SignOffView giveBack(UUID id, IfMatch seen, ReturnRequest request) {
        SignOff signOff = signable(id, SignOffPermission.RETURN, seen);
        validation.of(request).throwIfAny();
        signOff.giveBack(signers.officerOrLeader(signOff.organisationId()), request.reason(), time.now());
        signOffs.flush();
        returned.fire(new SignOffReturned(signOff.id(), signOff.subjectType(), signOff.subjectId()));
        return view(signOff);
    }

    @Transactional
    SignOffView withdraw(UUID id, IfMatch seen) {
        SignOff signOff = changeable(visible(id), SignOffPermission.WITHDRAW, seen);
        signOff.withdraw(signers.drafter(signOff.organisationId()), time.now());
        signOffs.flush();
        withdrawn.fire(new SignOffWithdrawn(signOff.id(), signOff.subjectType(), signOff.subjectId()));
        return view(signOff);
    }

    /** For everybody but the drafter: the subject may refuse somebody who may sign others. */
    private SignOff signable(UUID id, SignOffPermission permission, IfMatch seen) {
        SignOff signOff = visible(id);
        gate.require(permission, signOff.organisationId(), () -> subjects.refusal(signOff));
        return held(signOff, seen);
    }

    private SignOff changeable(SignOff signOff, SignOffPermission permission, IfMatch seen) {
        gate.require(permission, signOff.organisationId());
        return held(signOff, seen);
    }

    /** Until the transaction ends: of two who sign at once the second sees that the first has. */
    private SignOff held(SignOff signOff, IfMatch seen) {
        signOffs.hold(signOff);
        IfMatch.check(seen, signOff);
        return signOff;
    }

    private SignOff visible(UUID id) {
        return gate.seen(
                signOffs.findByIdOptional(id).filter(subjects::isReadable),
                SignOffPermission.READ,
                SignOff::organisationId);
    }

    private SignOffView view(SignOff signOff) {
        return SignOffView.of(signOff, subjects.place(signOff), actions.of(signOff), people.names(signOff.people()));
    }
}
