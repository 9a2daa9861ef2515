package org.xuecang.review.event;

import java.util.UUID;

/** Somebody objects to a case of a public notice. */
public record ObjectionMade(UUID objectionId, UUID applicationId) {}
