package org.xuecang.review.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.review.decision.ComposedDecision.Effect;

/**
 * A draft of which much is said at once. What it said of a case stays at its position; what it did not say comes in before the
 * first that the ranking puts lower, so that a draft in the ranking's order stays in it.
 */
final class ComposedDraft {

    private static final Comparator<Integer> BY_PLACE = Comparator.nullsLast(Comparator.naturalOrder());

    private final Map<UUID, DecisionItem> said = new LinkedHashMap<>();
    private final Map<UUID, DecisionItem> added = new LinkedHashMap<>();

    ComposedDraft(Collection<DecisionItem> before) {
        before.forEach(item -> said.put(item.applicationId(), item));
    }

    /** @param item without a reason keeps the one that was given for the same */
    Effect say(DecisionItem item) {
        Optional<DecisionItem> before = Optional.ofNullable(said.get(item.applicationId()))
                .or(() -> Optional.ofNullable(added.get(item.applicationId())));
        if (before.isEmpty()) {
            added.put(item.applicationId(), item);
            return Effect.ADDED;
        }
        DecisionItem next = item.reason() == null && item.saysTheSame(before.get())
                ? before.get().at(item.place())
                : item;
        if (next.equals(before.get())) {
            return Effect.UNCHANGED;
        }
        said.put(item.applicationId(), next);
        return Effect.CHANGED;
    }

    /** In their order. */
    List<DecisionItem> items() {
        List<DecisionItem> items = new ArrayList<>(said.values());
        added.values().stream()
                .sorted(Comparator.comparing(DecisionItem::place, BY_PLACE))
                .forEach(item -> items.add(before(items, item.place()), item));
        return items;
    }

    private static int before(List<DecisionItem> items, Integer place) {
        for (int i = 0; i < items.size(); i++) {
            if (BY_PLACE.compare(items.get(i).place(), place) > 0) {
                return i;
            }
        }
        return items.size();
    }
}
