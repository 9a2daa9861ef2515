package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;

/** The caller's own choice. */
@ApplicationScoped
class NotificationSettings {

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    @Inject
    Validation validation;

    NotificationSetting read() {
        return of(gate.requireSelf().userId());
    }

    @Transactional
    NotificationSetting set(IfMatch seen, SetNotificationsRequest request) {
        UUID me = gate.requireSelf().userId();
        NotificationSetting current = of(me);
        IfMatch.check(seen, current);
        validation.of(request).throwIfAny();
        NotificationSetting next = new NotificationSetting(request.mail(), current.version() + 1);
        int written = jdbi.withHandle(sql -> sql.execute("""
                insert into notification_setting (user_id, mail, version) values (?, ?, ?)
                on conflict (user_id) do update set mail = excluded.mail, version = excluded.version
                where notification_setting.version = ?
                """, me, next.mail(), next.version(), current.version()));
        if (written == 0) {
            throw PlatformProblem.STALE.error();
        }
        return next;
    }

    NotificationSetting of(UUID userId) {
        return jdbi.withHandle(
                sql -> sql.select("select mail, version from notification_setting where user_id = ?", userId)
                        .map((row, context) -> new NotificationSetting(row.getBoolean("mail"), row.getLong("version")))
                        .findOne()
                        .orElse(NotificationSetting.USUAL));
    }
}
