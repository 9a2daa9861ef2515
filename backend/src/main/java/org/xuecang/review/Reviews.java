package org.xuecang.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** What an expert sees of a round and has not handed in. */
    List<Review> openOf(UUID reviewerId, UUID roundId) {
        return locked(
                "reviewerId = ?1 and roundId = ?2 and state = ?3 and publishedAt is not null order by id",
                reviewerId,
                roundId,
                ReviewState.ASSIGNED);
    }

    /** What somebody has of a round and has not handed in, seen or not. */
    List<Review> assignedOf(UUID reviewerId, UUID roundId) {
        return locked(
                "reviewerId = ?1 and roundId = ?2 and state = ?3 order by id",
                reviewerId,
                roundId,
                ReviewState.ASSIGNED);
    }

    /** What somebody has of one case, handed in or not. */
    List<Review> standing(UUID applicationId, UUID reviewerId) {
        return locked(
                "applicationId = ?1 and reviewerId = ?2 and state in ?3 order by id",
                applicationId,
                reviewerId,
                List.of(ReviewState.ASSIGNED, ReviewState.SUBMITTED));
    }

    /** What all have of one case, handed in or not. */
    List<Review> standing(UUID applicationId) {
        return locked(
                "applicationId = ?1 and state in ?2 order by id",
                applicationId,
                List.of(ReviewState.ASSIGNED, ReviewState.SUBMITTED));
    }

    /** What some people have of cases that are under way, handed in or not. */
    List<Review> standing(Collection<UUID> reviewerIds) {
        return locked(
                "reviewerId in ?1 and state in ?2 order by id",
                reviewerIds,
                List.of(ReviewState.ASSIGNED, ReviewState.SUBMITTED));
    }

    /** Some of them that are assigned or handed in. */
    List<Review> standingOf(Collection<UUID> ids) {
        return locked(
                "id in ?1 and state in ?2 order by id", ids, List.of(ReviewState.ASSIGNED, ReviewState.SUBMITTED));
    }

    /** Held until the transaction ends, so that nothing is written meanwhile. */
    private List<Review> locked(String query, Object... parameters) {
        return find(query, parameters).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<Review> on(UUID applicationId, ReviewState state) {
        return locked("applicationId = ?1 and state = ?2 order by id", applicationId, state);
    }
}
