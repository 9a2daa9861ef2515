package org.xuecang.review.event;

import java.util.UUID;

/** An expert does not review a case that was assigned to them. */
public record ReviewerExcused(UUID reviewId, UUID roundId) {}
