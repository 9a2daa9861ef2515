package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;

/** What was published to an expert at one time, under the id of the first review of it. */
@ApplicationScoped
class ExpertReviewSubjects implements NotificationSubjects {

    private static final String TYPE = "expert-reviews";

    @Inject
    Jdbi jdbi;

    static NotificationSubject of(List<UUID> reviewIds) {
        return of(reviewIds.stream().min(UUID::compareTo).orElseThrow());
    }

    static NotificationSubject of(UUID reviewId) {
        return new NotificationSubject(TYPE, reviewId);
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select v.id, v.round_id, r.title from review v join application_round r on r.id = v.round_id
                        where v.id = any (?)
                        """, (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> found.put(
                        row.getObject("id", UUID.class),
                        new Description(row.getString("title"), "/expert/rounds/" + row.getString("round_id"))))
                .list());
        return found;
    }
}
