package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.event.RoundEndMoved;
import org.xuecang.round.event.RoundFormMoved;
import org.xuecang.round.event.RoundOpened;

/**
 * Tells the units that a round calls, or those of its people whom a move concerns: once each person, whatever the number
 * of their units.
 */
@ApplicationScoped
class RoundNotices implements NotificationSubjects {

    private static final String TYPE = "round";
    private static final Set<Role> TOLD = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR);

    @Inject
    Notifications notifications;

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundParts parts;

    @Inject
    Cases cases;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    void tellOpened(@Observes RoundOpened opened) {
        UUID round = opened.roundId();
        tell(RoundNotice.ROUND_OPENED, round, rounds.findById(round).closesAt(), unitsPeople(parts.called(round)));
    }

    void tellEndMoved(@Observes RoundEndMoved moved) {
        tell(RoundNotice.ROUND_END_MOVED, moved.roundId(), moved.closesAt(), concerned(moved));
    }

    void tellFormMoved(@Observes RoundFormMoved moved) {
        UUID round = moved.roundId();
        tell(RoundNotice.ROUND_FORM_MOVED, round, rounds.findById(round).lastEnd(), cases.writersOfDrafts(round));
    }

    /** Another unit's or applicant's end is nobody else's matter. */
    private Set<UUID> concerned(RoundEndMoved moved) {
        if (moved.applicantId() != null) {
            return cases.writersWith(moved.roundId(), moved.applicantId());
        }
        return unitsPeople(moved.unitId() == null ? parts.called(moved.roundId()) : List.of(moved.unitId()));
    }

    private Set<UUID> unitsPeople(List<UUID> units) {
        return people.ofUnits(TOLD, units);
    }

    /** @param end the first moment that is too late */
    private void tell(RoundNotice notice, UUID roundId, Instant end, Set<UUID> told) {
        notifications.send(
                notice,
                Recipients.people(told.toArray(UUID[]::new)),
                new NotificationSubject(TYPE, roundId),
                end.minusSeconds(1).atZone(RequestTime.ZONE).toLocalDate());
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select id, title from application_round where id = any (?)", (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return found.put(id, new Description(row.getString("title"), "/rounds/" + id));
                })
                .list());
        return found;
    }
}
