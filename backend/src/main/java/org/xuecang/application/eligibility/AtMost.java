package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import org.xuecang.round.eligibility.ListState;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.eligibility.UnitList;

/** A unit recommends at most so many of some classes, within its quota. */
@ApplicationScoped
class AtMost implements OfUnits {

    private static final RuleSetting MOST = RuleSetting.number("most", 1, 1, 999);

    @Override
    public String code() {
        return "at-most";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(MOST, RuleSetting.CLASSES);
    }

    @Override
    public boolean isAskedForEach() {
        return true;
    }

    @Override
    public OptionalInt most(RuleSettings settings) {
        return OptionalInt.of(settings.number(MOST));
    }

    @Override
    public ListState of(UnitList list, RuleSettings settings) {
        int counted = OfUnits.counted(list, settings).size();
        return new ListState(
                counted <= settings.number(MOST), counted, list.endorsed().size());
    }
}
