package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who stands under whom on which days, as far as it was told; answers whether a move would close a circle. */
final class Hierarchy {

    private final Map<UUID, Timeline<UUID>> parents;

    Hierarchy(Map<UUID, Timeline<UUID>> parents) {
        this.parents = new HashMap<>(parents);
    }

    void put(UUID organisation, Timeline<UUID> itsParents) {
        parents.put(organisation, itsParents);
    }

    /** The first of the days on which the organisation would stand above itself, were the parent put over it. */
    Optional<LocalDate> firstDayOfCircle(UUID organisation, UUID parent, DaySpan days) {
        if (parent.equals(organisation)) {
            return Optional.of(days.from());
        }
        Timeline<UUID> above = parents.get(parent);
        if (above == null) {
            return Optional.empty();
        }
        return above.entries().stream()
                .flatMap(
                        entry -> entry
                                .days()
                                .and(days)
                                .flatMap(shared -> firstDayOfCircle(organisation, entry.value(), shared))
                                .stream())
                .min(Comparator.naturalOrder());
    }
}
