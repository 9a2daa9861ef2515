package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.Fault;
import org.xuecang.round.eligibility.AppliedCase;
import org.xuecang.round.eligibility.CaseRule;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;

/** Whose project was awarded and is not concluded does not apply (在研项目未结项不得申报). */
@ApplicationScoped
class UnfinishedProject implements CaseRule {

    @Inject
    EarlierAwards awards;

    @Override
    public String code() {
        return "unfinished-project";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(EarlierAwards.WHOM, EarlierAwards.PROGRAMMES, RuleSetting.EXEMPT);
    }

    @Override
    public Optional<Fault> failing(AppliedCase applied, RuleSettings settings) {
        return awards.latest(applied, settings, Condition.of("w.concluded_on is null"))
                .map(found -> new Fault(
                        "", "rule-" + code(), Map.of("programme", found.programme(), "on", found.awardedOn())));
    }
}
