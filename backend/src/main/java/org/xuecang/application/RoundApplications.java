package org.xuecang.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The applications. */
@ApplicationScoped
class RoundApplications implements PanacheRepositoryBase<RoundApplication, UUID> {

    /** Those given up are not found. */
    Optional<RoundApplication> findKept(UUID id) {
        return findByIdOptional(id).filter(found -> found.state() != ApplicationState.DISCARDED);
    }
}
