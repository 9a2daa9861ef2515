package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationEventKind;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.access.Role;
import org.xuecang.review.event.AwardGranted;
import org.xuecang.review.event.AwardWithdrawn;
import org.xuecang.review.event.CasesAwarded;
import org.xuecang.review.event.CasesShortlisted;
import org.xuecang.review.event.RoundDecided;
import org.xuecang.review.message.MessageAct;
import org.xuecang.review.message.RoundMessages;

/**
 * Tells the writers of an application and its unit what came of it. What one act tells of many waits in the round's outbox; so
 * does what corrects it.
 */
@ApplicationScoped
class DecisionNotices {

    /** As the applications describe themselves. */
    private static final String TYPE = "application";

    private static final Set<Role> TOLD = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR);

    @Inject
    Notifications notifications;

    @Inject
    RoundMessages messages;

    @Inject
    Decisions decisions;

    @Inject
    DecisionItems items;

    @Inject
    RoundCases cases;

    @Inject
    AppUsers people;

    void tellDecided(@Observes RoundDecided decided) {
        decisions.flush();
        messages.queue(
                decided.roundId(),
                MessageAct.ROUND_DECIDED,
                items.of(decided.decisionId()).stream()
                        .map(DecisionItem::applicationId)
                        .toList());
    }

    void tellAwarded(@Observes CasesAwarded awarded) {
        decisions.flush();
        messages.queue(awarded.roundId(), MessageAct.ROUND_AWARDED, awarded.applicationIds());
    }

    void tellShortlisted(@Observes CasesShortlisted shortlisted) {
        cases.find(shortlisted.goingOn()).forEach(each -> tell(DecisionNotice.SHORTLISTED, each, Set.of()));
        cases.find(shortlisted.ended()).forEach(each -> tell(DecisionNotice.NOT_SHORTLISTED, each, Set.of()));
    }

    void tellGranted(@Observes AwardGranted granted) {
        tell(DecisionNotice.AWARD_GRANTED, found(granted.applicationId()), Set.of());
    }

    /** Who was told of the award gets a correction instead. */
    void tellWithdrawn(@Observes AwardWithdrawn withdrawn) {
        Set<UUID> corrected = messages.correct(withdrawn.applicationId());
        tell(DecisionNotice.AWARD_WITHDRAWN, found(withdrawn.applicationId()), corrected);
    }

    void correct(@Observes ApplicationsMoved moved) {
        if (moved.kind() == ApplicationEventKind.OVERTURNED) {
            decisions.flush();
            moved.applicationIds().forEach(messages::correct);
        }
    }

    private RoundCase found(UUID applicationId) {
        return cases.find(applicationId).orElseThrow();
    }

    private void tell(DecisionNotice notice, RoundCase of, Set<UUID> except) {
        Set<UUID> told = new HashSet<>(of.writers());
        told.addAll(people.ofUnits(TOLD, List.of(of.unitId())));
        told.removeAll(except);
        notifications.send(
                notice, Recipients.people(told.toArray(UUID[]::new)), new NotificationSubject(TYPE, of.id()), null);
    }
}
