package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.NoticePublished;
import org.xuecang.round.RoundActors;
import org.xuecang.signoff.ContentHash;
import org.xuecang.signoff.SignOffSubjects;
import org.xuecang.signoff.SubjectPlace;
import org.xuecang.signoff.event.SignOffApproved;
import org.xuecang.signoff.event.SignOffChecked;
import org.xuecang.signoff.event.SignOffReturned;
import org.xuecang.signoff.event.SignOffWithdrawn;

/**
 * What a sign-off means for a public notice: approved it is published at once, sent back it may be edited again. Nobody
 * signs one with a case of their own.
 */
@ApplicationScoped
class NoticeSignOff implements SignOffSubjects {

    static final String SUBJECT_TYPE = "public-notice";

    @Inject
    PublicNotices notices;

    @Inject
    NoticeDays days;

    @Inject
    OwnCase own;

    @Inject
    RoundActors actors;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    Event<NoticePublished> published;

    /** All that a signature stands for. */
    private record Signed(NoticeDescription description, List<NoticeItem> items) {}

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public Optional<String> contentHash(UUID noticeId) {
        return notices.findByIdOptional(noticeId)
                .map(notice -> ContentHash.of(StoredJson.write(new Signed(notice.description(), notice.items()))));
    }

    @Override
    public Optional<SubjectPlace> place(UUID noticeId) {
        return notices.findByIdOptional(noticeId)
                .filter(notice -> notice.state() != PublicNoticeState.DISCARDED)
                .map(notice -> new SubjectPlace(notice.roundId(), 1));
    }

    @Override
    public Condition readable(String subjectIdColumn) {
        Condition rounds = gate.furtherWhere(ApplicationPermission.READ_SUBMITTED, "r.organisation_id")
                .or(gate.furtherWhere(ApplicationPermission.READ_OF_ROUND, "r.organiser_id"));
        return new Condition(
                subjectIdColumn + " in (select n.id from public_notice n join application_round r on r.id = n.round_id"
                        + " where " + rounds.sql() + ")",
                rounds.parameters());
    }

    @Override
    public Condition refused(String subjectIdColumn) {
        Condition theirs = own.own();
        return new Condition(
                subjectIdColumn + " in (select n.id from public_notice n cross join jsonb_array_elements(n.items) item"
                        + " join round_application a on a.id = cast(item.value ->> 'applicationId' as uuid) where "
                        + theirs.sql() + ")",
                theirs.parameters());
    }

    @Override
    public DomainError refusal() {
        return PublicNoticeProblem.OWN_CASE_ANNOUNCED.error();
    }

    void checked(@Observes SignOffChecked event) {
        withNotice(event.subjectType(), event.subjectId(), _ -> {});
    }

    void approved(@Observes SignOffApproved event) {
        withNotice(event.subjectType(), event.subjectId(), notice -> {
            NoticeDays.Days counted = days.of(notice);
            notice.publish(counted.first(), counted.last(), time.now());
            notices.flush();
            published.fire(new NoticePublished(notice.id(), notice.roundId()));
        });
    }

    void returned(@Observes SignOffReturned event) {
        withNotice(event.subjectType(), event.subjectId(), PublicNotice::reopen);
    }

    void withdrawn(@Observes SignOffWithdrawn event) {
        withNotice(event.subjectType(), event.subjectId(), PublicNotice::reopen);
    }

    /** Whoever took the step ran the round too. */
    private void withNotice(String subjectType, UUID noticeId, Consumer<PublicNotice> work) {
        if (SUBJECT_TYPE.equals(subjectType)) {
            PublicNotice notice = notices.findById(noticeId);
            actors.acted(notice.roundId());
            work.accept(notice);
        }
    }
}
