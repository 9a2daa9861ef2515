package org.xuecang.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.RoundCases;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;

/** Tells the writers, and who asked, what staff answered. */
@ApplicationScoped
class AvoidanceNotices {

    /** As the applications describe themselves. */
    private static final String APPLICATION = "application";

    @Inject
    Notifications notifications;

    @Inject
    RoundCases cases;

    void accepted(AvoidanceRequest request) {
        tell(AvoidanceNotice.AVOIDANCE_ACCEPTED, request);
    }

    void declined(AvoidanceRequest request) {
        tell(AvoidanceNotice.AVOIDANCE_DECLINED, request);
    }

    private void tell(AvoidanceNotice notice, AvoidanceRequest request) {
        Set<UUID> told =
                new HashSet<>(cases.find(request.applicationId()).orElseThrow().writers());
        told.add(request.askedBy());
        notifications.send(
                notice,
                Recipients.people(told.toArray(UUID[]::new)),
                new NotificationSubject(APPLICATION, request.applicationId()),
                null);
    }
}
