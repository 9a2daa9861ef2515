package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.file.InfectedFile;
import org.xuecang.review.event.ObjectionMade;
import org.xuecang.review.event.ObjectionSettled;
import org.xuecang.round.Rounds;

/** Tells staff of an objection to answer, and the case's writers and unit that it waits and what came of it. */
@ApplicationScoped
class ObjectionNotices implements NotificationSubjects {

    private static final String TYPE = "objection";
    private static final Set<Role> OF_UNIT = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER);

    @Inject
    Notifications notifications;

    @Inject
    Objections objections;

    @Inject
    ObjectionDesk desk;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    OwnCase own;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    void tell(@Observes ObjectionMade made) {
        RoundCase application = cases.find(made.applicationId()).orElseThrow();
        send(
                ObjectionNotice.OBJECTION_TO_ANSWER,
                answering(made.objectionId(), application),
                new NotificationSubject(TYPE, made.objectionId()));
        send(ObjectionNotice.APPLICATION_OBJECTED_TO, concerned(application), subject(application));
    }

    /** Who would read it; whoever uploaded it is told as such. */
    void tell(@Observes InfectedFile found) {
        if (ObjectionFiles.KIND.equals(found.attachedKind())) {
            UUID objection = found.attachedId();
            RoundCase application =
                    cases.find(objections.findById(objection).applicationId()).orElseThrow();
            Set<UUID> told = new HashSet<>(answering(objection, application));
            told.remove(found.uploaderId());
            send(ObjectionNotice.OBJECTION_FILE_INFECTED, told, new NotificationSubject(TYPE, objection));
        }
    }

    /** Where all of them ran the round all are told: they have to find somebody who did not. */
    private Set<UUID> answering(UUID objection, RoundCase application) {
        UUID organisation = rounds.find(application.roundId()).orElseThrow().organisationId();
        Set<UUID> staff = people.holding(ObjectionPermission.SETTLE, organisation).stream()
                .filter(person -> !own.isOwn(application.id(), person))
                .collect(Collectors.toUnmodifiableSet());
        Set<UUID> free = staff.stream()
                .filter(person -> !desk.isInvolved(objection, person))
                .collect(Collectors.toUnmodifiableSet());
        return free.isEmpty() ? staff : free;
    }

    void tell(@Observes ObjectionSettled settled) {
        RoundCase application = cases.find(settled.applicationId()).orElseThrow();
        notifications.settle(new NotificationSubject(TYPE, settled.objectionId()), ObjectionNotice.OBJECTION_TO_ANSWER);
        boolean upheld = objections.findById(settled.objectionId()).state() == ObjectionState.UPHELD;
        send(
                upheld ? ObjectionNotice.OBJECTION_UPHELD : ObjectionNotice.OBJECTION_REJECTED,
                concerned(application),
                subject(application));
    }

    private Set<UUID> concerned(RoundCase application) {
        Set<UUID> concerned = new HashSet<>(people.ofUnits(OF_UNIT, Set.of(application.unitId())));
        concerned.addAll(application.writers());
        return concerned;
    }

    private void send(ObjectionNotice notice, Set<UUID> told, NotificationSubject subject) {
        notifications.send(notice, Recipients.people(told.toArray(UUID[]::new)), subject, null);
    }

    /** They see their application, not the objection. */
    private static NotificationSubject subject(RoundCase application) {
        return new NotificationSubject("application", application.id());
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select o.id, a.title from objection o join round_application a on a.id = o.application_id
                        where o.id = any (?)
                        """, (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return found.put(id, new Description(row.getString("title"), "/objections/" + id));
                })
                .list());
        return found;
    }
}
