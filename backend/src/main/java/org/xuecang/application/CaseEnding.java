package org.xuecang.application;

import java.time.Instant;
import java.util.UUID;

/**
 * How a case ended that was left over.
 *
 * @param reason what the office said to it; null where the way it ended says it all
 * @param stageId where it stood
 */
public record CaseEnding(LeftOver why, String reason, Instant at, UUID stageId) {}
