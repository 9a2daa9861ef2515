package org.xuecang.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The rounds. */
@ApplicationScoped
class ApplicationRounds implements PanacheRepositoryBase<ApplicationRound, UUID> {

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
