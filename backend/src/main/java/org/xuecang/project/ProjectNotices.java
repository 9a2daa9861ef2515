package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.access.Role;
import org.xuecang.round.Rounds;

/** Tells mentors, writers and whoever runs the round what happens in an incubation. */
@ApplicationScoped
class ProjectNotices {

    /** As the applications describe themselves. */
    private static final String APPLICATION = "application";

    private static final Set<Role> OF_UNIT = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR);

    @Inject
    Notifications notifications;

    @Inject
    RoundCases cases;

    @Inject
    AppUsers people;

    @Inject
    Rounds rounds;

    void named(Mentorship mentorship) {
        notifications.send(
                ProjectNotice.MENTOR_NAMED,
                Recipients.people(mentorship.mentorId()),
                MentorshipSubjects.of(mentorship),
                null);
    }

    void answered(Mentorship mentorship) {
        notifications.settle(MentorshipSubjects.of(mentorship), ProjectNotice.MENTOR_NAMED);
        boolean accepted = mentorship.state() == MentorshipState.ACCEPTED;
        UUID organiser = rounds.find(mentorship.roundId()).orElseThrow().organiserId();
        Set<UUID> staff = people.ofUnits(ProjectPermission.MANAGE.roles(), Set.of(organiser));
        notifications.send(
                accepted ? ProjectNotice.MENTOR_ACCEPTED : ProjectNotice.MENTOR_DECLINED,
                Recipients.people(staff.toArray(UUID[]::new)),
                new NotificationSubject(APPLICATION, mentorship.applicationId()),
                null);
    }

    void advised(Mentorship mentorship) {
        tellWriters(
                ProjectNotice.ADVICE_GIVEN,
                cases.find(mentorship.applicationId()).orElseThrow());
    }

    void adviceAnswered(Mentorship mentorship) {
        notifications.send(
                ProjectNotice.ADVICE_ANSWERED,
                Recipients.people(mentorship.mentorId()),
                MentorshipSubjects.of(mentorship),
                null);
    }

    void concluded(RoundCase item) {
        tellWriters(ProjectNotice.INCUBATION_CONCLUDED, item);
    }

    private void tellWriters(ProjectNotice notice, RoundCase item) {
        Set<UUID> told = new HashSet<>(item.writers());
        told.addAll(people.ofUnits(OF_UNIT, Set.of(item.unitId())));
        notifications.send(
                notice,
                Recipients.people(told.toArray(UUID[]::new)),
                new NotificationSubject(APPLICATION, item.id()),
                null);
    }
}
