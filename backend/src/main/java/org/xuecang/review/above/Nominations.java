package org.xuecang.review.above;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The packages. */
@ApplicationScoped
class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    Optional<Nomination> findOfRound(UUID roundId) {
        return find("roundId", roundId).firstResultOptional();
    }

    /** Something that belongs to it was written: raises its version, and keeps others from doing so until the transaction ends. */
    void touch(Nomination nomination) {
        getEntityManager().lock(nomination, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
