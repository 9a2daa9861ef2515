package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import org.xuecang.round.eligibility.ListState;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.eligibility.UnitList;

/** A unit recommends at least so many, or so many of some classes. */
@ApplicationScoped
class AtLeast implements OfUnits {

    private static final RuleSetting LEAST = RuleSetting.number("least", 1, 1, 999);

    @Override
    public String code() {
        return "at-least";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(LEAST, RuleSetting.CLASSES);
    }

    @Override
    public OptionalInt least(RuleSettings settings) {
        return OptionalInt.of(settings.number(LEAST));
    }

    @Override
    public ListState of(UnitList list, RuleSettings settings) {
        int counted = OfUnits.counted(list, settings).size();
        return new ListState(
                counted >= settings.number(LEAST), counted, list.endorsed().size());
    }
}
