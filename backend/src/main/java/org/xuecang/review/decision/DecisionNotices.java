package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationState;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.access.Role;
import org.xuecang.review.event.AwardGranted;
import org.xuecang.review.event.AwardWithdrawn;
import org.xuecang.review.event.CasesShortlisted;
import org.xuecang.review.event.RoundDecided;

/** Tells the writers of an application and its unit what came of it. */
@ApplicationScoped
class DecisionNotices {

    /** As the applications describe themselves. */
    private static final String TYPE = "application";

    private static final Set<Role> TOLD = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR);

    @Inject
    Notifications notifications;

    @Inject
    DecisionItems items;

    @Inject
    StoredAwards awards;

    @Inject
    RoundCases cases;

    @Inject
    AppUsers people;

    /** Who is awarded at once hears of that alone. */
    void tellDecided(@Observes RoundDecided decided) {
        List<UUID> of = items.of(decided.decisionId()).stream()
                .map(DecisionItem::applicationId)
                .toList();
        Set<UUID> awarded = awards.amongThose(of);
        cases.find(of).stream()
                .filter(each -> each.state() != ApplicationState.WITHDRAWN && !awarded.contains(each.id()))
                .forEach(each -> tell(DecisionNotice.RESULT_DECIDED, each));
    }

    void tellShortlisted(@Observes CasesShortlisted shortlisted) {
        cases.find(shortlisted.goingOn()).forEach(each -> tell(DecisionNotice.SHORTLISTED, each));
        cases.find(shortlisted.ended()).forEach(each -> tell(DecisionNotice.NOT_SHORTLISTED, each));
    }

    void tellGranted(@Observes AwardGranted granted) {
        tell(DecisionNotice.AWARD_GRANTED, granted.applicationId());
    }

    void tellWithdrawn(@Observes AwardWithdrawn withdrawn) {
        tell(DecisionNotice.AWARD_WITHDRAWN, withdrawn.applicationId());
    }

    private void tell(DecisionNotice notice, UUID applicationId) {
        cases.find(applicationId).ifPresent(each -> tell(notice, each));
    }

    private void tell(DecisionNotice notice, RoundCase each) {
        Set<UUID> told = new HashSet<>(each.writers());
        told.addAll(people.ofUnits(TOLD, List.of(each.unitId())));
        notifications.send(
                notice, Recipients.people(told.toArray(UUID[]::new)), new NotificationSubject(TYPE, each.id()), null);
    }
}
