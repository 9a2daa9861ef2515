package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.publicnotice.PublicNotice;
import org.xuecang.review.publicnotice.PublicNotices;

/** Takes objections of everybody, and tells whoever has the code what became of theirs. Nobody has to sign in. */
@ApplicationScoped
class PublicObjections {

    @Inject
    PublicNotices notices;

    @Inject
    Objections objections;

    @Inject
    ObjectionEntry entry;

    @Inject
    ObjectionFiles files;

    @Inject
    ObjectionLimits limits;

    @Inject
    RoundCases cases;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * The notice is held: of two that come with the last moment neither comes behind its end.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 409 {@code objection-too-late}, 422, 429
     */
    @Transactional
    MadeObjection submit(UUID noticeId, SubmitObjectionRequest request) {
        PublicNotice notice = running(noticeId);
        Faults faults = validation.of(request);
        faults.addIf(
                request.applicationId() != null && !names(notice, request.applicationId()),
                "/applicationId",
                "unknown-reference");
        if (faults.isClean("/fileIds")) {
            files.checkReceived(noticeId, request.fileIds(), faults);
        }
        faults.throwIfAny();
        limits.takeObjection();
        requireOpen(notices.hold(notice));
        Objection objection = new Objection(noticeId, request.applicationId(), ObjectionChannel.WEB, null, time.now());
        MadeObjection made = entry.make(objection, request.text(), new Signature(request.name(), request.phone()));
        files.attachReceived(noticeId, request.fileIds(), objection.id());
        return made;
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 409 {@code objection-too-late}, 413, 422, 429 */
    @Transactional
    FileView receive(UUID noticeId, Path content, String name) {
        running(noticeId);
        limits.takeFile();
        return files.receive(noticeId, content, name);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 {@code objection-unknown} */
    ObjectionStatusView status(ObjectionCode code) {
        Objection objection = objections.find(code).orElseThrow(ObjectionProblem.OBJECTION_UNKNOWN::error);
        return new ObjectionStatusView(
                notices.findById(objection.noticeId()).title(),
                cases.find(objection.applicationId()).map(RoundCase::title).orElse(""),
                objection.receivedAt(),
                objection.state(),
                objection.reply(),
                objection.settledAt());
    }

    private PublicNotice running(UUID noticeId) {
        PublicNotice notice = notices.findPublic(noticeId).orElseThrow(PlatformProblem.NOT_FOUND::error);
        requireOpen(notice);
        return notice;
    }

    private void requireOpen(PublicNotice notice) {
        if (!notice.isRunning(time.now())) {
            throw ObjectionProblem.OBJECTION_TOO_LATE.error("lastDay", notice.lastDay());
        }
    }

    static boolean names(PublicNotice notice, UUID applicationId) {
        return notice.items().stream().anyMatch(item -> item.applicationId().equals(applicationId));
    }
}
