package org.xuecang.review.avoidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What writers ask for. */
@ApplicationScoped
class AvoidanceRequests implements PanacheRepositoryBase<AvoidanceRequest, UUID> {

    @Inject
    Jdbi jdbi;

    /** Whether somebody is named already, however it is written. */
    boolean names(UUID applicationId, AskAvoidanceRequest asked) {
        return jdbi.withHandle(sql -> sql.select("""
                        select exists (select 1 from avoidance_request w where w.application_id = ?
                            and person_name_key(w.person_name) = person_name_key(?)
                            and person_name_key(w.person_unit) = person_name_key(?))
                        """, applicationId, asked.personName(), asked.personUnit())
                .mapTo(Boolean.class)
                .one());
    }
}
