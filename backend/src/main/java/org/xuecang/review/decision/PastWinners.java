package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.eligibility.AppliedCase;
import org.xuecang.round.eligibility.CaseRule;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;

/** Who was awarded does not apply again, or not for some years (往届获奖者不再申报). */
@ApplicationScoped
class PastWinners implements CaseRule {

    /** For how many years from the day of the award; 0 for good. */
    private static final RuleSetting YEARS = RuleSetting.number("years", 0, 0, 50);

    @Inject
    EarlierAwards awards;

    @Inject
    RequestTime time;

    @Override
    public String code() {
        return "past-winners";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(YEARS, EarlierAwards.WHOM, EarlierAwards.PROGRAMMES, RuleSetting.EXEMPT);
    }

    @Override
    public Optional<Fault> failing(AppliedCase applied, RuleSettings settings) {
        int years = settings.number(YEARS);
        Condition recent = years == 0
                ? Condition.TRUE
                : Condition.of("w.awarded_on > ?", time.today().minusYears(years));
        return awards.latest(applied, settings, recent)
                .map(found -> new Fault(
                        "", "rule-" + code(), Map.of("programme", found.programme(), "on", found.awardedOn())));
    }
}
