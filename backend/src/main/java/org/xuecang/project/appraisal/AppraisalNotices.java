package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.access.Role;
import org.xuecang.round.Rounds;

/** Tells writers, units and whoever runs the round what happens in an appraisal. */
@ApplicationScoped
class AppraisalNotices {

    /** As the applications describe themselves. */
    private static final String APPLICATION = "application";

    private static final Set<Role> OF_UNIT = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR);

    @Inject
    Notifications notifications;

    @Inject
    AppUsers people;

    @Inject
    Rounds rounds;

    void opened(RoundCase item, LocalDate due) {
        tellWriters(AppraisalNotice.APPRAISAL_COMING, item, due);
    }

    void reported(RoundCase item) {
        notifications.settle(subject(item), AppraisalNotice.APPRAISAL_COMING, AppraisalNotice.TO_BE_PUT_RIGHT);
        UUID organiser = rounds.find(item.roundId()).orElseThrow().organiserId();
        Set<UUID> staff = people.ofUnits(AppraisalPermission.APPRAISE.roles(), Set.of(organiser));
        notifications.send(
                AppraisalNotice.SELF_APPRAISAL_GIVEN,
                Recipients.people(staff.toArray(UUID[]::new)),
                subject(item),
                null);
    }

    void found(RoundCase item, Appraisal appraisal) {
        notifications.settle(
                subject(item),
                AppraisalNotice.APPRAISAL_COMING,
                AppraisalNotice.TO_BE_PUT_RIGHT,
                AppraisalNotice.SELF_APPRAISAL_GIVEN);
        switch (appraisal.state()) {
            case PASSED -> tellWriters(AppraisalNotice.APPRAISAL_PASSED, item, null);
            case FAILED -> tellWriters(AppraisalNotice.APPRAISAL_FAILED, item, null);
            case PUTTING_RIGHT, AWAITING ->
                tellWriters(AppraisalNotice.TO_BE_PUT_RIGHT, item, appraisal.putRightUntil());
        }
    }

    private static NotificationSubject subject(RoundCase item) {
        return new NotificationSubject(APPLICATION, item.id());
    }

    private void tellWriters(AppraisalNotice notice, RoundCase item, LocalDate due) {
        Set<UUID> told = new HashSet<>(item.writers());
        told.addAll(people.ofUnits(OF_UNIT, Set.of(item.unitId())));
        notifications.send(notice, Recipients.people(told.toArray(UUID[]::new)), subject(item), due);
    }
}
