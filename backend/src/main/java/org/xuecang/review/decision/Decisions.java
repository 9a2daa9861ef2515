package org.xuecang.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The decisions. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** Of two who begin at once the second is refused by the table. */
    Decision begin(Decision decision) {
        persistAndFlush(decision);
        return decision;
    }

    Optional<Decision> findOfRound(UUID roundId) {
        return find("roundId = ?1 and state <> ?2", roundId, DecisionState.DISCARDED)
                .firstResultOptional();
    }
}
