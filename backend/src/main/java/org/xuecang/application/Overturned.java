package org.xuecang.application;

import java.time.Instant;

/**
 * That a case was selected until an objection to it was upheld.
 *
 * @param reason what was answered to the objection; null of one from before answers were written for applicants too
 */
public record Overturned(Instant at, String reason) {}
