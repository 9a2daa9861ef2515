package org.xuecang.review.event;

import java.util.UUID;

/** An application was awarded. */
public record AwardGranted(UUID awardId, UUID applicationId) {}
