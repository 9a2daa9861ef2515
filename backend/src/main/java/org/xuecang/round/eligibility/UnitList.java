package org.xuecang.round.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.xuecang.round.form.FormFacts;

/**
 * What a unit recommends in a round, as rules see it.
 *
 * @param atMost its quota
 * @param counted how many that take a place were handed in through it, endorsed or waiting
 * @param endorsed those that it recommends
 * @param isRanked whether the unit has put them into an order of its own since the last one came
 * @param isPreselected whether it has said how it chose among more than it has places for
 */
public record UnitList(int atMost, int counted, List<FormFacts> endorsed, boolean isRanked, boolean isPreselected) {

    /** The same with one more. */
    public UnitList with(FormFacts more) {
        List<FormFacts> together = new ArrayList<>(endorsed);
        together.add(more);
        return new UnitList(atMost, counted, together, isRanked, isPreselected);
    }
}
