package org.xuecang.review.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.problem.Faults;

/**
 * What stops a decision from being signed off: a case that is left out; one selected without a place; and a case that fares
 * worse than the ranking says without a word why.
 */
final class DecisionFaults {

    private final List<DecisionItem> items;
    private final Faults faults = new Faults();

    private DecisionFaults(List<DecisionItem> items) {
        this.items = items;
    }

    /**
     * @param reason what the decision as a whole stands on, or null
     * @param ranked whether it stands on a ranking
     * @param standing the cases that wait for it, with their titles
     */
    static Faults of(String reason, List<DecisionItem> items, boolean ranked, Map<UUID, String> standing) {
        DecisionFaults check = new DecisionFaults(items);
        check.faults.addIf(items.isEmpty(), "/items", "not-empty");
        check.faults.addIf(!ranked && reason == null, "/reason", "decision-needs-reason");
        Set<UUID> missing = new HashSet<>(standing.keySet());
        items.forEach(item -> missing.remove(item.applicationId()));
        missing.stream()
                .sorted()
                .forEach(id -> check.faults.add("/items", "case-left-out", Map.of("title", standing.get(id))));
        for (int i = 0; ranked && i < items.size(); i++) {
            check.item(i);
        }
        return check.faults;
    }

    private void item(int position) {
        DecisionItem item = items.get(position);
        String place = "/items/" + position;
        if (item.place() == null) {
            faults.addIf(item.isSelected(), place + "/outcome", "selected-without-place");
        } else if (item.reason() == null && faresWorse(position)) {
            faults.add(place + "/reason", "order-needs-reason", Map.of("place", item.place()));
        }
    }

    /** Than another that the ranking puts no higher: passed over, or listed or graded behind it. */
    private boolean faresWorse(int position) {
        DecisionItem item = items.get(position);
        for (int i = 0; i < items.size(); i++) {
            DecisionItem other = items.get(i);
            if (i == position || !other.isSelected() || other.place() == null || other.place() < item.place()) {
                continue;
            }
            boolean ahead = i < position;
            boolean lower = other.place() > item.place();
            boolean otherGrade = !Objects.equals(other.grade(), item.grade());
            if (!item.isSelected() || (ahead && (lower || otherGrade))) {
                return true;
            }
        }
        return false;
    }
}
