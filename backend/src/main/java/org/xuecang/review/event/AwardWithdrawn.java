package org.xuecang.review.event;

import java.util.UUID;

/** An award does not hold any more. */
public record AwardWithdrawn(UUID awardId, UUID applicationId) {}
