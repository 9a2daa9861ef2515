package org.xuecang.review.avoidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What writers ask for. */
@ApplicationScoped
class AvoidanceRequests implements PanacheRepositoryBase<AvoidanceRequest, UUID> {

    boolean names(UUID applicationId, AskAvoidanceRequest asked) {
        return count(
                        "applicationId = ?1 and personName = ?2 and personUnit = ?3",
                        applicationId,
                        asked.personName().strip(),
                        asked.personUnit().strip())
                > 0;
    }
}
