package org.xuecang.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** What an expert sees of a round and has not handed in. */
    List<Review> openOf(UUID reviewerId, UUID roundId) {
        return list(
                "reviewerId = ?1 and roundId = ?2 and state = ?3 and publishedAt is not null order by id",
                reviewerId,
                roundId,
                ReviewState.ASSIGNED);
    }

    /** What somebody has of a round and has not handed in, seen or not. */
    List<Review> assignedOf(UUID reviewerId, UUID roundId) {
        return list(
                "reviewerId = ?1 and roundId = ?2 and state = ?3 order by id",
                reviewerId,
                roundId,
                ReviewState.ASSIGNED);
    }

    /** What somebody has of one case, handed in or not. */
    List<Review> standing(UUID applicationId, UUID reviewerId) {
        return list(
                "applicationId = ?1 and reviewerId = ?2 and state in ?3 order by id",
                applicationId,
                reviewerId,
                List.of(ReviewState.ASSIGNED, ReviewState.SUBMITTED));
    }

    /** What some people have of cases that are under way, handed in or not. */
    List<Review> standing(Collection<UUID> reviewerIds) {
        return list(
                "reviewerId in ?1 and state in ?2 order by id",
                reviewerIds,
                List.of(ReviewState.ASSIGNED, ReviewState.SUBMITTED));
    }

    /** All that is not handed in. */
    List<Review> assigned() {
        return list("state = ?1 order by id", ReviewState.ASSIGNED);
    }

    List<Review> on(UUID applicationId, ReviewState state) {
        return list("applicationId = ?1 and state = ?2 order by id", applicationId, state);
    }
}
