package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.outbox.Outbox;
import org.xuecang.platform.time.RequestTime;

/** How features tell people something. Both calls take part in the feature's transaction and are carried out after it. */
@ApplicationScoped
public class Notifications {

    /** So that one message of the outbox stays small. */
    private static final int TOLD_TOGETHER = 500;

    @Inject
    Outbox outbox;

    @Inject
    RequestTime time;

    /**
     * Tells each recipient once.
     *
     * @param dueOn the day by which something is asked for, Asia/Shanghai; null where nothing is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(NotificationKind kind, Recipients to, NotificationSubject subject, LocalDate dueOn) {
        outbox.append(Sending.KIND, new Sending(kind.code(), to, subject, dueOn, time.now()));
    }

    /**
     * Tells many people at once, each of a thing of their own.
     *
     * @param subjectType as the feature's {@link NotificationSubjects#subjectType()}
     * @param subjects what each is told of, by the recipient's id
     * @param dueOn the day by which something is asked for, Asia/Shanghai; null where nothing is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendEach(NotificationKind kind, String subjectType, Map<UUID, UUID> subjects, LocalDate dueOn) {
        Map<UUID, UUID> part = new LinkedHashMap<>();
        subjects.forEach((recipient, subject) -> {
            part.put(recipient, subject);
            if (part.size() == TOLD_TOGETHER) {
                appendEach(kind, subjectType, part, dueOn);
            }
        });
        appendEach(kind, subjectType, part, dueOn);
    }

    private void appendEach(NotificationKind kind, String subjectType, Map<UUID, UUID> part, LocalDate dueOn) {
        if (!part.isEmpty()) {
            outbox.append(
                    SendingEach.KIND, new SendingEach(kind.code(), subjectType, Map.copyOf(part), dueOn, time.now()));
            part.clear();
        }
    }

    /** What these messages asked for is done, by whomever: they count as read and are not reminded of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(NotificationSubject subject, NotificationKind... kinds) {
        outbox.append(
                Settling.KIND,
                new Settling(
                        subject,
                        Arrays.stream(kinds).map(NotificationKind::code).toList(),
                        time.now()));
    }
}
