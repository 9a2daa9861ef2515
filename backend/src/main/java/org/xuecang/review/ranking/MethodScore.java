package org.xuecang.review.ranking;

import java.math.BigDecimal;

/**
 * What one method makes of a case.
 *
 * @param score in points, with ten decimals
 * @param place the one it has by this method, or null where it is ruled out
 */
record MethodScore(BigDecimal score, Integer place) {}
