package org.xuecang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of plans. */
@ApplicationScoped
class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {

    private static final List<PlanVersionState> UNPUBLISHED =
            List.of(PlanVersionState.DRAFT, PlanVersionState.IN_SIGN_OFF);

    /** The one being worked on, in sign-off or not. */
    Optional<PlanVersion> findDraft(UUID planId) {
        return find("planId = ?1 and state in ?2", planId, UNPUBLISHED).firstResultOptional();
    }

    Optional<PlanVersion> findCurrent(UUID planId) {
        return find("planId = ?1 and state = ?2 order by number desc", planId, PlanVersionState.PUBLISHED)
                .firstResultOptional();
    }

    Optional<PlanVersion> findNumber(UUID planId, int number) {
        return find("planId = ?1 and number = ?2 and state <> ?3", planId, number, PlanVersionState.DISCARDED)
                .firstResultOptional();
    }

    /** The published one before this, or nothing for the first. */
    Optional<PlanVersion> findPublishedBefore(UUID planId, int number) {
        return find(
                        "planId = ?1 and number < ?2 and state = ?3 order by number desc",
                        planId,
                        number,
                        PlanVersionState.PUBLISHED)
                .firstResultOptional();
    }

    /** Without what was given up: its number goes to the draft that comes after it. */
    List<PlanVersion> findAllOf(UUID planId) {
        return list("planId = ?1 and state <> ?2 order by number desc", planId, PlanVersionState.DISCARDED);
    }
}
