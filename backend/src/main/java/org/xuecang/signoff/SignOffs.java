package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.signoff.event.SignOffStarted;

/** How other features send something for sign-off. What became of it they learn from {@code signoff.event}. */
@ApplicationScoped
public class SignOffs {

    @Inject
    StoredSignOffs signOffs;

    @Inject
    SubjectRegistry subjects;

    @Inject
    Signers signers;

    @Inject
    RequestTime time;

    @Inject
    Event<SignOffStarted> started;

    /**
     * Fixes what the subject says now and puts it before the checkers; the caller is the drafter. Takes part in the
     * feature's operation, which has passed its own gate and keeps the subject from being edited from now on.
     *
     * @return the sign-off's id
     * @throws org.xuecang.platform.problem.DomainError 409 {@code already-in-sign-off}; 404 when the subject is gone
     * @throws IllegalArgumentException for a subject type that is not registered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID start(SignOffSubject subject) {
        String hash =
                subjects.of(subject.type()).contentHash(subject.id()).orElseThrow(PlatformProblem.NOT_FOUND::error);
        if (signOffs.isOpenFor(subject)) {
            throw SignOffProblem.ALREADY_IN_SIGN_OFF.error();
        }
        SignOff signOff = new SignOff(subject, hash, signers.drafter(subject.organisationId()), time.now());
        signOffs.persistAndFlush(signOff);
        started.fire(new SignOffStarted(signOff.id(), subject.type(), subject.id()));
        return signOff.id();
    }

    /** The last of a subject, also one that is settled; for a link to it. */
    public Optional<UUID> latest(String subjectType, UUID subjectId) {
        return signOffs.ofSubject(subjectType, subjectId).stream()
                .max(Comparator.comparing(SignOff::draftedAt))
                .map(SignOff::id);
    }

    /** The sign-off of a subject that is neither approved nor returned nor withdrawn yet. */
    public Optional<UUID> underWay(UUID subjectId) {
        return signOffs.openOfSubject(subjectId).map(SignOff::id);
    }
}
