package org.xuecang.round.eligibility;

import java.util.OptionalInt;

/** A rule that what a unit recommends meets as a whole or does not. */
public non-sealed interface ListRule extends RuleKind {

    /** @param settings whole ones */
    ListState of(UnitList list, RuleSettings settings);

    /**
     * Whether it is asked for each case that the unit endorses, of the list with that case; else when the unit closes its
     * list, because until then it can still come right.
     */
    default boolean isAskedForEach() {
        return false;
    }

    /** How many it asks for at least, so that rules that contradict each other are found. */
    default OptionalInt least(RuleSettings settings) {
        return OptionalInt.empty();
    }

    /** How many it allows at most. */
    default OptionalInt most(RuleSettings settings) {
        return OptionalInt.empty();
    }
}
