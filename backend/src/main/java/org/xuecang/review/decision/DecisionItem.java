package org.xuecang.review.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * What is decided of a case.
 *
 * @param place that of the ranking, or null
 * @param grade of a selected one, or null
 * @param reason why the ranking's order is not kept, or null
 */
record DecisionItem(UUID applicationId, Integer place, Outcome outcome, String grade, String reason) {

    /** The same where the ranking was made again. */
    DecisionItem at(Integer newPlace) {
        return new DecisionItem(applicationId, newPlace, outcome, grade, reason);
    }

    /** Whatever the reason. */
    boolean saysTheSame(DecisionItem other) {
        return outcome == other.outcome && Objects.equals(grade, other.grade);
    }

    boolean isSelected() {
        return outcome == Outcome.SELECTED;
    }
}
