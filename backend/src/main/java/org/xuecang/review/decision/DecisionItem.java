package org.xuecang.review.decision;

import java.util.UUID;

/**
 * What is decided of a case.
 *
 * @param place that of the ranking, or null
 * @param grade of a selected one, or null
 * @param reason why the ranking's order is not kept, or null
 */
record DecisionItem(UUID applicationId, Integer place, Outcome outcome, String grade, String reason) {

    boolean isSelected() {
        return outcome == Outcome.SELECTED;
    }
}
