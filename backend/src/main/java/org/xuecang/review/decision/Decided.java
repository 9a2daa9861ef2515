package org.xuecang.review.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * What was decided of a case.
 *
 * @param place that of the ranking, or null
 * @param rankingId null in a round without expert review
 */
record Decided(Outcome outcome, String grade, Integer place, UUID rankingId, Instant approvedAt) {}
