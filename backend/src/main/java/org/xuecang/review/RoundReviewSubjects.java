package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;

/** All reviews of a round, of which those hear who run it. It says no more than the round's title: one case may be their own. */
@ApplicationScoped
class RoundReviewSubjects implements NotificationSubjects {

    private static final String TYPE = "round-reviews";

    @Inject
    Jdbi jdbi;

    static NotificationSubject of(UUID roundId) {
        return new NotificationSubject(TYPE, roundId);
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select id, title from application_round where id = any (?)", (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return found.put(id, new Description(row.getString("title"), "/rounds/" + id));
                })
                .list());
        return found;
    }
}
