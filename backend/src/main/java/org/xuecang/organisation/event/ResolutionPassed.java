package org.xuecang.organisation.event;

import java.util.UUID;

/**
 * A committee's meeting resolved something. Fired within the transaction that records it.
 *
 * @param organisationId the organisation that the committee is
 */
public record ResolutionPassed(UUID resolutionId, UUID meetingId, UUID committeeId, UUID organisationId) {}
