package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;

/** Whom a day's digest is for and what stands in it. */
@ApplicationScoped
class Digests {

    private static final String IS_NEW = """
            (n.read_at is null and n.created_at <= :until and n.created_at > coalesce(
                (select max(earlier.covered_until) from notification_digest earlier
                    where earlier.user_id = n.recipient_id and earlier.day < :day), :lookBack))
            """;

    /** Never unknown, so that it can be negated: most messages have no deadline. */
    private static final String IS_DUE =
            "(n.settled_at is null and n.due_on is not null and n.due_on between :day and :lastDay)";

    private static final String ORDER = " order by n.due_on nulls last, n.id";

    @Inject
    Jdbi jdbi;

    @Inject
    NotificationConfig config;

    /** People who have something new or due, want mail, and have had no digest that day. */
    List<UUID> recipients(LocalDate day, Instant until) {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select distinct n.recipient_id from notification n
                        where (%s or %s)
                            and not exists (select 1 from notification_digest had
                                where had.user_id = n.recipient_id and had.day = :day)
                            and not exists (select 1 from notification_setting chosen
                                where chosen.user_id = n.recipient_id and not chosen.mail)
                        """.formatted(IS_NEW, IS_DUE))
                .bind("day", day)
                .bind("until", until)
                .bind("lastDay", day.plus(config.remindBefore()))
                .bind("lookBack", lookBack(day))
                .mapTo(UUID.class)
                .list());
    }

    /** @return false when another copy has this person's digest of the day in hand, or had it */
    boolean claim(Digest digest, Instant until) {
        return jdbi.withHandle(sql -> sql.execute("""
                        insert into notification_digest (user_id, day, covered_until) values (?, ?, ?)
                        on conflict (user_id, day) do nothing
                        """, digest.userId(), digest.day(), until)) == 1;
    }

    /** What arrived since the digest before and is still unread; what is due as well stands there only. */
    List<NotificationRow> newIn(Digest digest) {
        return rows(digest, IS_NEW + " and not " + IS_DUE);
    }

    List<NotificationRow> dueIn(Digest digest) {
        return rows(digest, IS_DUE);
    }

    private List<NotificationRow> rows(Digest digest, String condition) {
        return jdbi.withHandle(sql -> sql.createQuery(
                        """
                        select %s from notification n
                        join notification_digest this on this.user_id = n.recipient_id and this.day = :day
                        where n.recipient_id = :user and %s
                        """.formatted(NotificationRow.COLUMNS, condition.replace(":until", "this.covered_until"))
                                + ORDER)
                .bind("user", digest.userId())
                .bind("day", digest.day())
                .bind("lastDay", digest.day().plus(config.remindBefore()))
                .bind("lookBack", lookBack(digest.day()))
                .map(RecordRows.of(NotificationRow.class))
                .list());
    }

    private Instant lookBack(LocalDate day) {
        return day.minus(config.firstLookBack()).atStartOfDay(RequestTime.ZONE).toInstant();
    }
}
