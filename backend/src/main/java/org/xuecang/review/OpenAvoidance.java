package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What writers ask for and nobody has answered, so that who assigns knows of it before a pair is made. */
@ApplicationScoped
public class OpenAvoidance {

    /** That a case has such; of the column of its id. */
    public static String of(String applicationIdColumn) {
        return "exists (select 1 from avoidance_request w where w.application_id = " + applicationIdColumn
                + " and w.state = 'OPEN')";
    }

    @Inject
    Jdbi jdbi;

    /** How many of some cases have such. */
    int count(Collection<UUID> cases) {
        return jdbi.withHandle(
                sql -> sql.select("select count(*) from unnest(?) as c (id) where " + of("c.id"), (Object)
                                cases.toArray(UUID[]::new))
                        .mapTo(Integer.class)
                        .one());
    }
}
