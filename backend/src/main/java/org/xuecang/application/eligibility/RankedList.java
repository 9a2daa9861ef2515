package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xuecang.round.eligibility.ListState;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.eligibility.UnitList;

/** A unit puts what it recommends into an order of its own (排序推荐); one alone needs none. */
@ApplicationScoped
class RankedList implements OfUnits {

    @Override
    public String code() {
        return "ranked-list";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of();
    }

    @Override
    public ListState of(UnitList list, RuleSettings settings) {
        int all = list.endorsed().size();
        boolean ranked = all < 2 || list.isRanked();
        return new ListState(ranked, ranked ? all : 0, all);
    }
}
