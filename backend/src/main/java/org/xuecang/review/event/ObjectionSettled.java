package org.xuecang.review.event;

import java.util.UUID;

/** An objection was answered. */
public record ObjectionSettled(UUID objectionId, UUID applicationId) {}
