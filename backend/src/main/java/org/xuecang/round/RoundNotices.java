package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.xuecang.round.event.RoundOpened;

/** Tells the units that a round calls: once each person, whatever the number of their units. */
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
    AppUsers people;

    @Inject
    Jdbi jdbi;

    void tellOpened(@Observes RoundOpened opened) {
        tell(RoundNotice.ROUND_OPENED, opened.roundId());
    }

    void tellEndMoved(@Observes RoundEndMoved moved) {
        tell(RoundNotice.ROUND_END_MOVED, moved.roundId());
    }

    private void tell(RoundNotice notice, UUID roundId) {
        // the end is the first moment that is too late
        Instant end = rounds.findById(roundId).description().closesAt();
        Set<UUID> told = people.ofUnits(TOLD, parts.called(roundId));
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
