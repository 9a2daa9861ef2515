package org.xuecang.review.event;

import java.util.UUID;

/** An expert has no longer what they had seen of a case and not handed in, because they came to a conflict with it. */
public record ReviewTakenBack(UUID reviewId, UUID reviewerId) {}
