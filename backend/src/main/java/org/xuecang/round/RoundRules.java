package org.xuecang.round;

/**
 * By which rules a round is decided, fixed when it opened.
 *
 * @param shown what applicants see of their own review once it is decided
 * @param commentsShown whether they see the experts' comments too
 */
public record RoundRules(
        Hosting hosted, RankingMethod rankingMethod, TieRule tieRule, ShownToApplicants shown, boolean commentsShown) {}
