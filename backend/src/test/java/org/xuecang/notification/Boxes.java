package org.xuecang.notification;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.testing.Accounts;

/** Empties what a person has been sent, as if they were new. */
final class Boxes {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    private Boxes() {}

    static void empty(UUID userId) {
        OWNER.useHandle(sql -> {
            sql.execute("delete from notification where recipient_id = ?", userId);
            sql.execute("delete from notification_digest where user_id = ?", userId);
            sql.execute("delete from notification_setting where user_id = ?", userId);
        });
    }

    static void speak(UUID userId, String language) {
        OWNER.useHandle(sql -> sql.execute("update app_user set language = ? where id = ?", language, userId));
    }

    /** Digests that wait to be sent to this person. */
    static int waitingDigests(UUID userId) {
        return count("done_at is null", userId);
    }

    /** Digests whose sending has failed and will be tried again. */
    static int failedDigests(UUID userId) {
        return count("done_at is null and attempts > 0", userId);
    }

    private static int count(String condition, UUID userId) {
        return OWNER.withHandle(sql -> sql.select(
                        "select count(*) from outbox_message where kind = ? and payload ->> 'userId' = ? and "
                                + condition,
                        Digest.KIND,
                        userId.toString())
                .mapTo(Integer.class)
                .one());
    }
}
