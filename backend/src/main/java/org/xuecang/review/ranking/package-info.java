/**
 * How handed-in reviews become an order of cases: pure reckoning ({@link org.xuecang.review.ranking.Ranking}), what is kept
 * of it, and what it tells of the experts. Who may make a ranking and what follows is decided by {@code review.decision}.
 */
package org.xuecang.review.ranking;
