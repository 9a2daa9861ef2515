package org.xuecang.round;

import java.util.UUID;

/**
 * By which rules a round is decided, fixed when it opened.
 *
 * @param rubricVersionId a published version
 * @param shown what applicants see of their own review once it is decided
 * @param commentsShown whether they see the experts' comments too
 */
public record RoundRules(
        Hosting hosted, UUID rubricVersionId, TieRule tieRule, ShownToApplicants shown, boolean commentsShown) {}
