package org.xuecang.round;

import java.time.Instant;
import org.xuecang.organisation.Level;

/**
 * Who decides in the end in a round hosted above, as it was known when the round opened.
 *
 * @param deadline when the host wants to have ours
 * @param quota how many the host takes from us
 * @param level at which the host awards
 */
public record RoundHost(String name, Instant deadline, int quota, Level level) {}
