package org.xuecang.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The rounds. */
@ApplicationScoped
class ApplicationRounds implements PanacheRepositoryBase<ApplicationRound, UUID> {

    /**
     * Reads it anew and keeps others from writing it until the transaction ends. What was written before goes to the
     * database first: whoever writes cases does so before their round, so that nobody waits for each other in a circle.
     */
    ApplicationRound hold(UUID id) {
        flush();
        ApplicationRound round = findById(id);
        getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    /** A batch of a programme is called once a year and level. */
    Optional<ApplicationRound> findSame(ApplicationRound round, RoundDescription wanted) {
        return find(
                        "organisationId = ?1 and programmeId = ?2 and year = ?3 and batch = ?4 and level = ?5"
                                + " and state <> ?6 and id <> ?7",
                        round.organisationId(),
                        round.programmeId(),
                        wanted.year(),
                        wanted.batch(),
                        wanted.level(),
                        RoundState.DISCARDED,
                        round.id())
                .firstResultOptional();
    }
}
