package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import org.xuecang.platform.outbox.Outbox;
import org.xuecang.platform.time.RequestTime;

/** How features tell people something. Both calls take part in the feature's transaction and are carried out after it. */
@ApplicationScoped
public class Notifications {

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
