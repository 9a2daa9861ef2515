package org.xuecang.review.event;

import java.util.List;
import java.util.UUID;

/**
 * An expert has handed in their reviews of a round.
 *
 * @param complete whether nothing that was assigned is still missing
 */
public record ReviewsSubmitted(UUID roundId, UUID reviewerId, List<UUID> reviewIds, boolean complete) {}
