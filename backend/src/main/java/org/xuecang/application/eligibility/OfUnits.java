package org.xuecang.application.eligibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xuecang.round.eligibility.ListRule;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.eligibility.UnitList;
import org.xuecang.round.form.FormFacts;

/** A rule of what units recommend: they must be asked for it. */
interface OfUnits extends ListRule {

    @Override
    default Set<String> stages() {
        return Set.of("endorsement");
    }

    /** Those endorsed that a rule counts: of its classes, where it names any. */
    static List<FormFacts> counted(UnitList list, RuleSettings settings) {
        List<String> classes = settings.lines(RuleSetting.CLASSES);
        Stream<FormFacts> endorsed = list.endorsed().stream();
        return endorsed.filter(each -> classes.isEmpty() || each.isOfClass(classes))
                .toList();
    }
}
