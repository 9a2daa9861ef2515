package org.xuecang.review.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was decided in a round, signed off: it never changes again.
 *
 * @param items in the decision's order, those not selected too
 */
public record ApprovedDecision(UUID id, UUID roundId, UUID stageId, Instant approvedAt, List<Item> items) {

    public ApprovedDecision {
        items = List.copyOf(items);
    }

    public List<Item> selected() {
        return items.stream().filter(item -> item.outcome() == Outcome.SELECTED).toList();
    }

    /**
     * What was decided of a case.
     *
     * @param unitName as the unit was called on the day of the decision
     * @param grade of a selected one, or null
     * @param position from 1, the case's place in the decision's list
     */
    public record Item(
            UUID applicationId,
            String title,
            UUID unitId,
            String unitName,
            Outcome outcome,
            String grade,
            int position) {}
}
