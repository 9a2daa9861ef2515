package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import org.xuecang.review.event.OutsideResultEntered;

/** Tells a case's writers and its unit leader that the host did not select it. */
@ApplicationScoped
class AboveNotices {

    @Inject
    Notifications notifications;

    @Inject
    RoundCases cases;

    @Inject
    AppUsers people;

    void tell(@Observes OutsideResultEntered entered) {
        if (entered.selected()) {
            return; // they hear of the award
        }
        RoundCase application = cases.find(entered.applicationId()).orElseThrow();
        Set<UUID> told = new HashSet<>(people.ofUnits(EnumSet.of(Role.UNIT_LEADER), Set.of(application.unitId())));
        told.addAll(application.writers());
        notifications.send(
                AboveNotice.NOT_SELECTED_ABOVE,
                Recipients.people(told.toArray(UUID[]::new)),
                new NotificationSubject("application", application.id()),
                null);
    }
}
