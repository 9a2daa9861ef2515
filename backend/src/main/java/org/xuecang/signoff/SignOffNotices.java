package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.signoff.event.SignOffApproved;
import org.xuecang.signoff.event.SignOffChecked;
import org.xuecang.signoff.event.SignOffReturned;
import org.xuecang.signoff.event.SignOffStarted;
import org.xuecang.signoff.event.SignOffWithdrawn;

/** Tells whose turn it is, and the drafter what became of it. */
@ApplicationScoped
class SignOffNotices implements NotificationSubjects {

    private static final String TYPE = "sign-off";

    @Inject
    Notifications notifications;

    @Inject
    StoredSignOffs signOffs;

    void tellCheckers(@Observes SignOffStarted started) {
        SignOff signOff = signOffs.findById(started.signOffId());
        notifications.send(
                SignOffNotice.SIGN_OFF_TO_CHECK,
                Recipients.holding(SignOffPermission.CHECK, signOff.organisationId())
                        .except(signOff.drafterId()),
                subject(started.signOffId()),
                null);
    }

    void tellApprovers(@Observes SignOffChecked checked) {
        settle(checked.signOffId());
        notifications.send(
                SignOffNotice.SIGN_OFF_TO_APPROVE,
                Recipients.holding(
                        SignOffPermission.APPROVE,
                        signOffs.findById(checked.signOffId()).organisationId()),
                subject(checked.signOffId()),
                null);
    }

    void tellDrafter(@Observes SignOffApproved approved) {
        settle(approved.signOffId());
        tellDrafter(SignOffNotice.SIGN_OFF_APPROVED, approved.signOffId());
    }

    void tellDrafter(@Observes SignOffReturned returned) {
        settle(returned.signOffId());
        tellDrafter(SignOffNotice.SIGN_OFF_RETURNED, returned.signOffId());
    }

    void callOff(@Observes SignOffWithdrawn withdrawn) {
        settle(withdrawn.signOffId());
    }

    private void tellDrafter(SignOffNotice notice, UUID signOffId) {
        UUID drafter = signOffs.findById(signOffId).drafterId();
        if (drafter != null) {
            notifications.send(notice, Recipients.people(drafter), subject(signOffId), null);
        }
    }

    private void settle(UUID signOffId) {
        notifications.settle(subject(signOffId), SignOffNotice.SIGN_OFF_TO_CHECK, SignOffNotice.SIGN_OFF_TO_APPROVE);
    }

    private static NotificationSubject subject(UUID signOffId) {
        return new NotificationSubject(TYPE, signOffId);
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        return signOffs.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        SignOff::id, signOff -> new Description(signOff.title(), "/sign-offs/" + signOff.id())));
    }
}
