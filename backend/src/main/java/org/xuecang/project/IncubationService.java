package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.project.IncubationDesk.Incubated;
import org.xuecang.review.ConflictKind;
import org.xuecang.review.Conflicts;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.decision.CaseProgress;
import org.xuecang.round.Progression;

/** Whoever runs a round names mentors for its incubated cases, and says when they have come to the end of it. */
@ApplicationScoped
class IncubationService {

    private static final String ADVICE =
            "from guidance g where g.application_id = a.id and not exists (select 1 from guidance c where c.corrects_id = g.id)";

    @Inject
    IncubationDesk desk;

    @Inject
    Mentorships mentorships;

    @Inject
    GuidanceViews views;

    @Inject
    ProjectNotices notices;

    @Inject
    CaseProgress progress;

    @Inject
    Progression progression;

    @Inject
    Conflicts conflicts;

    @Inject
    ContinuedApplications continued;

    @Inject
    CaseHandlers handlers;

    @Inject
    RoundCases cases;

    @Inject
    AppUsers people;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** Those that the caller handles, the ones without a mentor first: @throws DomainError 404, 403 {@code not-the-organiser} */
    Page<IncubatedCaseView> list(UUID roundId, PageRequest request) {
        desk.round(roundId);
        LocalDate today = time.today();
        ListQuery query = ListQuery.of("""
                        a.id as application_id, a.title, i.since, i.until, m.mentor_id,
                        person.display_name as mentor_name, m.state as mentor_state,
                        (select count(*) %s) as advice, (select max(g.given_on) %s) as last_advice_on
                        """.formatted(ADVICE, ADVICE), """
                        round_application a join application_round r on r.id = a.round_id
                        join round_stage s on s.id = a.stage_id
                        join incubation i on i.application_id = a.id and i.stage_id = a.stage_id
                        left join mentorship m on m.application_id = a.id and m.stage_id = a.stage_id
                            and m.state in ('ASKED', 'ACCEPTED')
                        left join app_user person on person.id = m.mentor_id
                        """)
                .column("organisation_name_on(a.unit_id, ?) as unit_name", today)
                .column("i.until <= ? as over", today)
                .column("""
                        (m.state is not distinct from 'ACCEPTED' and coalesce((select max(g.given_on) %s),
                            cast(m.accepted_at as date)) < cast(? as date) - %s) as advice_late
                        """.formatted(ADVICE, IncubationStage.EVERY_DAYS), today)
                .visible(handlers.handled())
                .where("a.round_id = ? and s.kind = ?", roundId, IncubationStage.CODE)
                .orderBy(
                        SortKey.ascending("cast(m.id is not null as integer)", "integer"),
                        SortKey.ascending("i.until", "date"),
                        SortKey.ascending("a.id", "uuid"));
        return lists.page(query, request, IncubatedCaseView.class);
    }

    /**
     * Asks an expert to advise a case, in the place of whom was asked or advised it before.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 409 {@code not-in-incubation}, 422 also with the
     *     kind of conflict
     */
    @Transactional
    GuidanceView name(UUID applicationId, NameMentorRequest request) {
        Incubated found = desk.handled(applicationId);
        Faults faults = validation.of(request);
        Optional<Mentorship> before =
                mentorships.standing(applicationId, found.stage().id());
        String reason = stripped(request.reason());
        faults.addIf(before.isPresent() && reason == null, "/reason", "not-null");
        if (request.mentorId() != null) {
            mentor(found, request.mentorId(), before, faults);
        }
        faults.throwIfAny();
        before.ifPresent(other -> other.replace(reason, time.now()));
        mentorships.flush();
        Mentorship named = new Mentorship(
                Ids.next(),
                found.round().id(),
                found.stage().id(),
                applicationId,
                request.mentorId(),
                desk.callerId(),
                time.now());
        mentorships.persistAndFlush(named);
        notices.named(named);
        return views.of(found.item());
    }

    private void mentor(Incubated found, UUID person, Optional<Mentorship> before, Faults faults) {
        boolean expert = people.holding(ReviewPermission.SCORE, found.round().organisationId())
                .contains(person);
        faults.addIf(!expert, "/mentorId", "not-an-expert");
        boolean same = before.filter(other -> other.mentorId().equals(person)).isPresent();
        faults.addIf(same, "/mentorId", "already-named");
        if (expert && !same) {
            conflicts
                    .of(List.of(found.item()), List.of(person))
                    .between(found.item(), person)
                    .filter(kind -> kind != ConflictKind.MENTOR)
                    .ifPresent(kind -> faults.add("/mentorId", kind.fault()));
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private record Counted(LocalDate until, int advice, int atLeast) {}

    /**
     * The case goes on.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 409 {@code not-in-incubation}, 422
     */
    @Transactional
    GuidanceView conclude(UUID applicationId, ConcludeIncubationRequest request) {
        Incubated found = desk.handled(applicationId);
        Faults faults = validation.of(request);
        String reason = request == null ? null : stripped(request.reason());
        UUID stage = found.stage().id();
        Counted counted =
                jdbi.withHandle(sql -> sql.select("""
                        select i.until, (select count(*) %s) as advice, %s as at_least
                        from incubation i join round_application a on a.id = i.application_id
                            join round_stage s on s.id = i.stage_id
                        where i.application_id = ? and i.stage_id = ?
                        """.formatted(ADVICE, IncubationStage.AT_LEAST), applicationId, stage)
                        .map(RecordRows.of(Counted.class))
                        .one());
        boolean early = time.today().isBefore(counted.until());
        faults.addIf(reason == null && early, "/reason", "incubation-not-over");
        faults.addIf(reason == null && counted.advice() < counted.atLeast(), "/reason", "advice-missing");
        faults.throwIfAny();
        jdbi.useHandle(sql -> sql.execute(
                "update incubation set concluded_at = ?, concluded_by = ?, reason = ? where application_id = ? and stage_id = ?",
                time.now(),
                desk.callerId(),
                reason,
                applicationId,
                stage));
        mentorships.standing(applicationId, stage).ifPresent(mentor -> mentor.conclude(time.now()));
        mentorships.flush();
        progress.pass(found.round(), stage, applicationId);
        progression.settle(found.round().id());
        notices.concluded(found.item());
        return views.of(found.item());
    }

    /**
     * Says which earlier application one continues, so that its advice is read beside it. By who writes it, or who handles it.
     *
     * @throws DomainError 404, 403 {@code not-the-writer}, 422
     */
    @Transactional
    GuidanceView continueFrom(UUID applicationId, ContinueApplicationRequest request) {
        RoundCase later = desk.continued(applicationId);
        UUID earlier = request == null ? null : request.earlierId();
        if (earlier != null) {
            boolean fits = cases.find(earlier)
                    .filter(each ->
                            isOfTheSame(each, later) && !views.chain(each.id()).contains(applicationId))
                    .isPresent();
            new Faults().addIf(!fits, "/earlierId", "unknown-reference").throwIfAny();
        }
        continued.say(applicationId, earlier, desk.callerId());
        return views.of(later);
    }

    private static boolean isOfTheSame(RoundCase earlier, RoundCase later) {
        return earlier.unitId().equals(later.unitId())
                || earlier.writers().stream().anyMatch(later.writers()::contains);
    }
}
