package org.xuecang.review.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An expert now sees reviews of a round that they did not see before.
 *
 * @param dueOn null where no day was given
 */
public record ReviewsPublished(UUID roundId, UUID reviewerId, List<UUID> reviewIds, LocalDate dueOn) {}
