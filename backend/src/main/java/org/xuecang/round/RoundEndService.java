package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.RoundEnds.Whom;
import org.xuecang.round.event.RoundEndMoved;

/** Moves the end of a round's window: for all, for one unit, or for one applicant. */
@ApplicationScoped
class RoundEndService {

    private static final Whom ALL = new Whom(null, null);

    /** No window is moved further than this behind the later of now and the round's own end: a year mistyped stands out. */
    private static final Period FURTHEST = Period.ofYears(1);

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundDesk desk;

    @Inject
    RoundStages stages;

    @Inject
    RoundParts parts;

    @Inject
    RoundEnds ends;

    @Inject
    Cases cases;

    @Inject
    Validation validation;

    @Inject
    Event<RoundEndMoved> moved;

    @Inject
    RequestTime time;

    /**
     * To a later time, also after the window has ended, as long as no case has come to where it is decided; or back to an
     * earlier one that has not passed, where the end had been moved: for all not before the end with which the round opened,
     * for a unit or an applicant not before what holds without what they were given.
     *
     * @throws DomainError 404, 403, 428, 412, 422 also for a unit that the round does not call and a person who applies in it
     *     with nothing, 409 {@code round-not-open}, {@code round-concluded}, {@code window-fixed}
     */
    @Transactional
    RoundView extend(UUID id, IfMatch seen, ExtendRoundRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        Faults faults = validation.of(request);
        Whom whom = new Whom(request.unitId(), request.applicantId());
        whom(round, whom, faults);
        boolean known = faults.isClean("/unitId") && faults.isClean("/applicantId");
        Instant before = known ? holding(round, whom) : round.closesAt();
        if (before != null && request.closesAt() != null) {
            Instant least = known ? without(round, whom) : before;
            fitting(round, least, before, toTheSecond(request.closesAt()), faults);
        }
        faults.throwIfAny();
        Instant end = toTheSecond(request.closesAt());
        round.requireChangeable();
        rounds.hold(id);
        IfMatch.check(seen, round);
        if (stages.isWindowFixed(round, stages.counted(id))) {
            throw RoundProblem.WINDOW_FIXED.error();
        }
        keep(round, whom, before, end, request.reason());
        if (whom.isAll()) {
            round.moveEnd(end, time.now());
        } else {
            round.giveOwnEnds(ends.latestOwn(id), time.now());
        }
        return moved(round, whom, end);
    }

    private void whom(ApplicationRound round, Whom whom, Faults faults) {
        if (whom.unitId() != null && whom.applicantId() != null) {
            faults.add("/applicantId", "unit-or-applicant");
            return;
        }
        boolean uncalled = whom.unitId() != null && !parts.called(round.id()).contains(whom.unitId());
        faults.addIf(uncalled, "/unitId", "unit-not-called");
        boolean absent = whom.applicantId() != null
                && cases.unitsOf(round.id(), whom.applicantId()).isEmpty();
        faults.addIf(absent, "/applicantId", "applies-with-nothing");
    }

    /** Until when they may hand in now. Who applies through several units has it from the one whose window ends first. */
    private Instant holding(ApplicationRound round, Whom whom) {
        if (whom.isAll()) {
            return round.closesAt();
        }
        if (whom.unitId() != null) {
            return ends.of(round, Set.of(whom.unitId()), Set.of());
        }
        return cases.unitsOf(round.id(), whom.applicantId()).stream()
                .map(unit -> ends.of(round, Set.of(unit), Set.of(whom.applicantId())))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Until when they could hand in had nothing been moved for them. */
    private Instant without(ApplicationRound round, Whom whom) {
        if (whom.isAll()) {
            return ends.published(round);
        }
        return whom.unitId() != null
                ? round.closesAt()
                : cases.unitsOf(round.id(), whom.applicantId()).stream()
                        .map(unit -> ends.of(round, Set.of(unit), Set.of()))
                        .min(Instant::compareTo)
                        .orElseThrow();
    }

    /** @param least the earliest end to which it may go back; where nothing was moved the present one, or a later one */
    private void fitting(ApplicationRound round, Instant least, Instant before, Instant end, Faults faults) {
        Instant hostDeadline = round.description().hostDeadline();
        if (end.equals(before) || (end.isBefore(before) && !least.isBefore(before))) {
            faults.add("/closesAt", "not-later");
        } else if (end.isBefore(before) && end.isBefore(least)) {
            faults.add("/closesAt", "before-first-end", Map.of("end", RequestTime.minute(least)));
        }
        Instant furthest = furthest(round);
        if (end.isAfter(furthest)) {
            faults.add("/closesAt", "too-far-ahead", Map.of("most", RequestTime.minute(furthest)));
        }
        faults.addIf(!end.isAfter(time.now()), "/closesAt", "already-past");
        faults.addIf(hostDeadline != null && !end.isBefore(hostDeadline), "/closesAt", "after-host-deadline");
    }

    /** A round's own end may itself have been mistyped: what it was opened with counts. */
    private Instant furthest(ApplicationRound round) {
        Instant opened = ends.published(round);
        Instant from = opened.isAfter(time.now()) ? opened : time.now();
        return from.atZone(RequestTime.ZONE).plus(FURTHEST).toInstant();
    }

    private static Instant toTheSecond(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * For all but those who were given longer.
     *
     * @throws DomainError 404, 403, 428, 412, 422, 409 {@code round-not-open}, {@code round-closed}
     */
    @Transactional
    RoundView close(UUID id, IfMatch seen, CloseRoundRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        validation.of(request).throwIfAny();
        round.requireWindow(time.now());
        Instant before = round.closesAt();
        Instant end = toTheSecond(time.now());
        keep(round, ALL, before, end, request.reason());
        round.moveEnd(end, time.now());
        return moved(round, ALL, end);
    }

    private void keep(ApplicationRound round, Whom whom, Instant from, Instant to, String reason) {
        round.requireOpened();
        ends.moved(round.id(), whom, from, to, reason.strip(), desk.callerId());
    }

    private RoundView moved(ApplicationRound round, Whom whom, Instant to) {
        moved.fire(new RoundEndMoved(round.id(), to, whom.unitId(), whom.applicantId()));
        return desk.written(round);
    }
}
