package org.xuecang.round.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which fields decide whether a field is shown: those that its condition names, and whatever it lies in. */
final class FieldDependencies {

    private final Map<String, FormCondition> conditions;

    FieldDependencies(Map<String, FormCondition> conditions) {
        this.conditions = conditions;
    }

    /** Whether a field would have to be shown before it can be told whether it is shown. */
    boolean leadsBack(String place) {
        Set<String> met = new HashSet<>();
        return conditions.get(place).comparisons().anyMatch(one -> reaches(one.place(), place, met));
    }

    private boolean reaches(String from, String place, Set<String> met) {
        if (from.equals(place)) {
            return true;
        }
        if (from.isEmpty() || !met.add(from)) {
            return false;
        }
        FormCondition condition = conditions.get(from);
        return reaches(FormPlaces.above(from), place, met)
                || (condition != null && condition.comparisons().anyMatch(one -> reaches(one.place(), place, met)));
    }
}
