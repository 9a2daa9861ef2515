package org.xuecang.project.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ContinuedDrafts;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.project.ContinuedApplications;
import org.xuecang.round.OpenRound;

/** Calls finished work into a round that compares it. */
@ApplicationScoped
class FinishedWorkService {

    /** As the rounds describe themselves. */
    private static final String ROUND = "round";

    @Inject
    FinishedWorkDesk desk;

    @Inject
    FinishedWorkList list;

    @Inject
    ContinuedDrafts drafts;

    @Inject
    ContinuedApplications continued;

    @Inject
    RoundCases cases;

    @Inject
    Notifications notifications;

    @Inject
    Validation validation;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** @throws DomainError 404, 403 {@code not-the-organiser} */
    Page<FinishedWorkView> list(UUID roundId, String title, PageRequest request) {
        return list.page(desk.seen(roundId), title, request);
    }

    /**
     * Each becomes a draft of its writers, filled in; they are told.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, 422, 409 {@code round-closed},
     *     {@code round-takes-no-finished-work}
     */
    @Transactional
    CalledInWorks callIn(UUID roundId, CallInRequest request) {
        OpenRound round = desk.handled(roundId);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        List<UUID> awards = request.awardIds();
        Map<UUID, FinishedWorkView> found = list.of(round, awards).stream()
                .collect(Collectors.toMap(FinishedWorkView::awardId, Function.identity()));
        check(awards, found, faults);
        faults.throwIfAny();
        ContinuedDrafts.requireOpen(round);
        List<CalledInWorks.Work> called = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            FinishedWorkView work = found.get(awards.get(i));
            UUID application = drafts.begin(roundId, work.earlierId());
            faults.addIf(!keep(roundId, work.awardId(), application), "/awardIds/" + i, "already-called-in");
            continued.say(application, work.earlierId(), desk.callerId());
            called.add(new CalledInWorks.Work(work.awardId(), application, work.title()));
        }
        faults.throwIfAny();
        tell(roundId, found.values());
        return new CalledInWorks(called);
    }

    private static void check(List<UUID> awards, Map<UUID, FinishedWorkView> found, Faults faults) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < awards.size(); i++) {
            FinishedWorkView work = found.get(awards.get(i));
            String place = "/awardIds/" + i;
            faults.addIf(work == null, place, "no-finished-work");
            faults.addIf(!named.add(awards.get(i)), place, "twice");
            faults.addIf(work != null && work.applicationId() != null, place, "already-called-in");
        }
    }

    /** @return false where somebody has called it in at the same moment */
    private boolean keep(UUID roundId, UUID awardId, UUID applicationId) {
        return jdbi.withHandle(sql -> sql.execute("""
                        insert into finished_work (round_id, award_id, application_id, called_by, called_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (round_id, award_id) do update set application_id = excluded.application_id,
                            called_by = excluded.called_by, called_at = excluded.called_at
                        where exists (select 1 from round_application a
                            where a.id = finished_work.application_id and a.state = 'DISCARDED')
                        """, roundId, awardId, applicationId, desk.callerId(), time.now()))
                == 1;
    }

    /** Each writer once, however many works of theirs were called in. */
    private void tell(UUID roundId, Iterable<FinishedWorkView> works) {
        List<UUID> earlier = new ArrayList<>();
        works.forEach(work -> earlier.add(work.earlierId()));
        UUID[] writers = cases.find(earlier).stream()
                .map(RoundCase::writers)
                .flatMap(Set::stream)
                .distinct()
                .toArray(UUID[]::new);
        notifications.send(
                ComparisonNotice.FINISHED_WORK_CALLED,
                Recipients.people(writers),
                new NotificationSubject(ROUND, roundId),
                null);
    }
}
