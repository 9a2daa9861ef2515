package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;

/** What a mentor advises, by the title of the case. */
@ApplicationScoped
class MentorshipSubjects implements NotificationSubjects {

    private static final String TYPE = "mentorship";

    @Inject
    Jdbi jdbi;

    static NotificationSubject of(Mentorship mentorship) {
        return new NotificationSubject(TYPE, mentorship.id());
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select m.id, a.title from mentorship m join round_application a on a.id = m.application_id
                        where m.id = any (?)
                        """, (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> found.put(
                        row.getObject("id", UUID.class),
                        new Description(row.getString("title"), "/expert/mentorships/" + row.getString("id"))))
                .list());
        return found;
    }
}
