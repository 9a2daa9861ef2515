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

/** An invitation to review in a round, for the expert who is asked. */
@ApplicationScoped
class ExpertInvitationSubjects implements NotificationSubjects {

    private static final String TYPE = "expert-invitation";

    @Inject
    Jdbi jdbi;

    static NotificationSubject of(UUID invitationId) {
        return new NotificationSubject(TYPE, invitationId);
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select i.id, r.title from expert_invitation i join application_round r on r.id = i.round_id
                        where i.id = any (?)
                        """, (Object) ids.toArray(UUID[]::new))
                .map((row, _) ->
                        found.put(row.getObject("id", UUID.class), new Description(row.getString("title"), "/expert")))
                .list());
        return found;
    }
}
