package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.xuecang.round.eligibility.QuotaRule;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.form.FormFact;
import org.xuecang.round.form.FormFacts;

/** Cases of some classes take no place of their unit's quota (不占推荐名额). */
@ApplicationScoped
class ExemptClasses implements QuotaRule {

    private static final RuleSetting FREE = RuleSetting.lines("free", true);

    @Override
    public String code() {
        return "exempt-classes";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(FREE);
    }

    @Override
    public Set<FormFact> facts() {
        return Set.of(FormFact.CATEGORY);
    }

    @Override
    public boolean isExempt(FormFacts facts, RuleSettings settings) {
        return facts.isOfClass(settings.lines(FREE));
    }
}
