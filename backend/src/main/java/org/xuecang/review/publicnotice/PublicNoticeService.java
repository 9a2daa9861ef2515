package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.OwnCase;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.RoundStaff;
import org.xuecang.review.decision.ApprovedDecision;
import org.xuecang.review.decision.ApprovedDecisions;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.signoff.SignOffSubject;
import org.xuecang.signoff.SignOffs;

/** Prepares a round's public notice and ends it; publishing it is what its sign-off does: {@link NoticeSignOff}. */
@ApplicationScoped
public class PublicNoticeService {

    @Inject
    PublicNotices notices;

    @Inject
    NoticeItems items;

    @Inject
    NoticeDays days;

    @Inject
    NoticeOutcome outcome;

    @Inject
    OpenObjections objections;

    @Inject
    ApprovedDecisions decisions;

    @Inject
    RoundStaff staff;

    @Inject
    OwnCase own;

    @Inject
    SignOffs signOffs;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * With the usual words, to be corrected.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 409 {@code round-without-public-notice},
     *     {@code public-notice-exists}, {@code nothing-to-announce}
     */
    @Transactional
    public PublicNoticeView draft(UUID roundId) {
        OpenRound round = staff.handled(roundId, PublicNoticePermission.READ, PublicNoticePermission.EDIT);
        RoundView.Stage stage = PublicNoticeStage.of(round);
        if (notices.findOfRound(roundId).isPresent()) {
            throw PublicNoticeProblem.PUBLIC_NOTICE_EXISTS.error();
        }
        ApprovedDecision decision = announced(roundId);
        UUID drafter = gate.caller().account();
        PublicNotice notice = new PublicNotice(roundId, stage.id(), decision.id(), drafter);
        notice.describe(usual(round, stage));
        notice.list(items.of(decision));
        notices.persist(notice);
        return written(round, notice);
    }

    private ApprovedDecision announced(UUID roundId) {
        return decisions
                .find(roundId)
                .filter(decision -> !decision.selected().isEmpty())
                .orElseThrow(PublicNoticeProblem.NOTHING_TO_ANNOUNCE::error);
    }

    private NoticeDescription usual(OpenRound round, RoundView.Stage stage) {
        UUID organiser = round.organiserId();
        String title = "关于" + round.title() + "结果的公示";
        return new NoticeDescription(
                title.length() <= 200 ? title : round.title(),
                "经评审、审定，现将结果予以公示。公示期内如有异议，请实名反映，写明事实和理由，并留下联系电话。",
                organisations.names(List.of(organiser), time.today()).get(organiser),
                PublicNoticeStage.workingDays(stage));
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    PublicNoticeView get(UUID roundId) {
        OpenRound round = staff.seen(roundId, PublicNoticePermission.READ);
        return view(round, found(roundId));
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code public-notice-fixed} */
    @Transactional
    public PublicNoticeView patch(UUID roundId, IfMatch seen, MergePatch patch) {
        Handled found = handled(roundId, seen);
        PublicNotice notice = found.notice();
        NoticeDescription wanted = patch.applyTo(notice.description());
        validation.of(wanted).throwIfAny();
        notice.describe(wanted.stripped());
        return written(found.round(), notice);
    }

    /**
     * Refused already now where its days could not be counted if it were approved today.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 409 {@code public-notice-fixed},
     *     {@code holidays-not-known}
     */
    @Transactional
    public PublicNoticeView send(UUID roundId, IfMatch seen) {
        Handled found = handled(roundId, seen);
        PublicNotice notice = found.notice();
        notice.list(items.of(announced(roundId)));
        days.of(notice);
        notice.send();
        notices.flush();
        signOffs.start(new SignOffSubject(
                NoticeSignOff.SUBJECT_TYPE, notice.id(), found.round().organisationId(), notice.title()));
        return written(found.round(), notice);
    }

    /**
     * By somebody who does not want to wait for the job.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 409 {@code public-notice-not-open},
     *     {@code public-notice-running}
     */
    @Transactional
    public PublicNoticeView conclude(UUID roundId, IfMatch seen) {
        Handled found = handled(roundId, seen);
        PublicNotice notice = found.notice();
        outcome.conclude(notice);
        return written(found.round(), notice);
    }

    private record Handled(OpenRound round, PublicNotice notice) {}

    private Handled handled(UUID roundId, IfMatch seen) {
        OpenRound round = staff.handled(roundId, PublicNoticePermission.READ, PublicNoticePermission.EDIT);
        PublicNotice notice = found(roundId);
        IfMatch.check(seen, notice);
        return new Handled(round, notice);
    }

    private PublicNotice found(UUID roundId) {
        return notices.findOfRound(roundId).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private PublicNoticeView written(OpenRound round, PublicNotice notice) {
        notices.flush();
        return view(round, notice);
    }

    /** Before everybody reads it, without cases that the caller is not shown. */
    private PublicNoticeView view(OpenRound round, PublicNotice notice) {
        Set<UUID> hidden = notice.publishedAt() == null ? own.hiddenOf(round.id()) : Set.of();
        return PublicNoticeView.of(
                notice,
                notice.items().stream()
                        .filter(item -> !hidden.contains(item.applicationId()))
                        .toList(),
                objections.disputed(notice.id()).size(),
                staff.mayHandle(round, PublicNoticePermission.EDIT),
                signOffs.latest(NoticeSignOff.SUBJECT_TYPE, notice.id()).orElse(null));
    }
}
