package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ConflictService;

/** A mentor answers for themselves and gives advice; who writes the application answers it. */
@ApplicationScoped
class MentorService {

    @Inject
    IncubationDesk desk;

    @Inject
    Mentorships mentorships;

    @Inject
    Guidance guidance;

    @Inject
    GuidanceViews views;

    @Inject
    ProjectNotices notices;

    @Inject
    ConflictService conflicts;

    @Inject
    FileService files;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** What the caller is asked to advise, or advises, the newest first. */
    Page<MentorshipSummary> own(PageRequest request) {
        gate.requireSelf();
        return lists.page(
                ListQuery.of("""
                                m.id, r.title as round_title, m.application_id, a.title, m.state, i.until, m.named_at,
                                (select max(g.given_on) from guidance g where g.mentorship_id = m.id) as last_advice_on
                                """, """
                                mentorship m join round_application a on a.id = m.application_id
                                join application_round r on r.id = m.round_id
                                join incubation i on i.application_id = m.application_id and i.stage_id = m.stage_id
                                """)
                        .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                        .where(
                                "m.mentor_id = ? and m.state in ('ASKED', 'ACCEPTED', 'ENDED')",
                                gate.caller().userId())
                        .orderBy(SortKey.descending("m.named_at", "timestamptz"), SortKey.descending("m.id", "uuid")),
                request,
                MentorshipSummary.class);
    }

    /** @throws DomainError 404 */
    MentorshipView get(UUID id) {
        return views.of(desk.own(id));
    }

    /**
     * From now on the mentor reviews neither the case nor what continues it.
     *
     * @throws DomainError 404, 428, 412, 409 {@code mentorship-answered}
     */
    @Transactional
    MentorshipView accept(UUID id, IfMatch seen) {
        Mentorship found = desk.own(id);
        IfMatch.check(seen, found);
        found.accept(time.now());
        mentorships.flush();
        conflicts.keepApart(List.of(found.mentorId()));
        notices.answered(found);
        return views.of(found);
    }

    /** @throws DomainError 404, 428, 412, 422, 409 {@code mentorship-answered} */
    @Transactional
    void decline(UUID id, IfMatch seen, DeclineMentorshipRequest request) {
        validation.of(request).throwIfAny();
        Mentorship found = desk.own(id);
        IfMatch.check(seen, found);
        found.decline(request.reason().strip(), time.now());
        mentorships.flush();
        notices.answered(found);
    }

    /** @throws DomainError 404, 422 with all faults, 409 {@code mentorship-closed} */
    @Transactional
    MentorshipView advise(UUID id, GiveAdviceRequest request) {
        Faults faults = validation.of(request);
        faults.throwIfAny();
        Mentorship found = desk.own(id);
        faults.addIf(request.givenOn().isAfter(time.today()), "/givenOn", "in-the-future");
        LocalDate began = found.began();
        if (request.givenOn().isBefore(began)) {
            faults.add("/givenOn", "before-day", Map.of("day", began));
        }
        for (int i = 0; i < request.fileIds().size(); i++) {
            files.checkAttachable(request.fileIds().get(i), "/fileIds/" + i, faults);
        }
        faults.addIf(
                request.correctsId() != null && !isCorrectable(found, request.correctsId()),
                "/correctsId",
                "unknown-reference");
        faults.throwIfAny();
        found.requireAccepted();
        UUID piece = Ids.next();
        guidance.add(new Guidance.Piece(
                piece,
                id,
                found.applicationId(),
                request.givenOn(),
                request.way(),
                request.text().strip(),
                request.correctsId(),
                time.now()));
        request.fileIds().forEach(file -> files.attach(file, Guidance.FILES, piece));
        notices.advised(found);
        return views.of(found);
    }

    private boolean isCorrectable(Mentorship by, UUID piece) {
        return guidance.find(piece)
                        .filter(each -> each.mentorshipId().equals(by.id()))
                        .isPresent()
                && !guidance.isCorrected(piece);
    }

    /** All that the item had, also in what it continues: @throws DomainError 404 */
    GuidanceView of(UUID applicationId) {
        return views.of(desk.advised(applicationId));
    }

    /** @throws DomainError 404, 403 {@code not-the-writer}, 422 */
    @Transactional
    GuidanceView answer(UUID applicationId, AnswerAdviceRequest request) {
        Faults faults = validation.of(request);
        faults.throwIfAny();
        RoundCase item = desk.written(applicationId);
        boolean known = guidance.find(request.adviceId())
                .filter(each -> each.applicationId().equals(applicationId))
                .isPresent();
        faults.addIf(!known, "/adviceId", "unknown-reference");
        faults.throwIfAny();
        guidance.answer(
                Ids.next(),
                request.adviceId(),
                gate.caller().userId(),
                request.text().strip(),
                time.now());
        guidance.find(request.adviceId())
                .map(Guidance.Piece::mentorshipId)
                .map(mentorships::findById)
                .ifPresent(notices::adviceAnswered);
        return views.of(item);
    }
}
