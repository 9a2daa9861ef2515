package org.xuecang.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The awards. */
@ApplicationScoped
class StoredAwards implements PanacheRepositoryBase<Award, UUID> {

    /** Those of the applications that have one. */
    Set<UUID> amongThose(Collection<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds).stream()
                .map(Award::applicationId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
