package org.xuecang.application.eligibility;

import java.util.Set;
import org.xuecang.round.eligibility.CaseRule.Counts;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;

/** Whose other cases a rule counts: those of the people who write it, or those of their unit. */
final class Whom {

    private static final RuleSetting SETTING = RuleSetting.choice("whom", "people", "unit");

    private Whom() {}

    static RuleSetting setting() {
        return SETTING;
    }

    static boolean isUnit(RuleSettings settings) {
        return settings.choice(SETTING).equals("unit");
    }

    static Set<Counts> counts(RuleSettings settings) {
        return Set.of(isUnit(settings) ? Counts.UNIT : Counts.PEOPLE);
    }
}
