package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xuecang.round.eligibility.ListState;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.eligibility.UnitList;

/** A unit to which more was handed in than it has places for chooses in a way of its own, and says how (超额的单位初选). */
@ApplicationScoped
class Preselection implements OfUnits {

    @Override
    public String code() {
        return "preselection";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of();
    }

    @Override
    public boolean isAskedForEach() {
        return true;
    }

    @Override
    public ListState of(UnitList list, RuleSettings settings) {
        return new ListState(list.counted() <= list.atMost() || list.isPreselected(), list.counted(), list.atMost());
    }
}
