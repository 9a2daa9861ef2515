package org.xuecang.round.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A round's window ends at another time than was said.
 *
 * @param unitId the unit for which it does; null but for a unit
 * @param applicantId the applicant for whom it does; null but for an applicant
 */
public record RoundEndMoved(UUID roundId, Instant closesAt, UUID unitId, UUID applicantId) {}
