package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuecang.platform.problem.Fault;
import org.xuecang.round.eligibility.AppliedCase;
import org.xuecang.round.eligibility.CaseRule;
import org.xuecang.round.eligibility.RuleSetting;
import org.xuecang.round.eligibility.RuleSettings;
import org.xuecang.round.form.FormFact;

/** Who has none of some titles needs people who recommend them (高级职称或两名专家推荐). */
@ApplicationScoped
class TitleOrRecommenders implements CaseRule {

    private static final RuleSetting TITLES = RuleSetting.lines("titles", true);
    private static final RuleSetting RECOMMENDERS = RuleSetting.number("recommenders", 2, 1, 10);

    @Override
    public String code() {
        return "title-or-recommenders";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(TITLES, RECOMMENDERS, RuleSetting.EXEMPT);
    }

    @Override
    public Set<FormFact> facts() {
        return Set.of(FormFact.TITLE, FormFact.RECOMMENDERS);
    }

    @Override
    public Optional<Fault> failing(AppliedCase applied, RuleSettings settings) {
        int asked = settings.number(RECOMMENDERS);
        int named = applied.facts().recommenders();
        boolean met = applied.facts().hasTitle(settings.lines(TITLES)) || named >= asked;
        String place = "/answers" + applied.facts().pointer(FormFact.RECOMMENDERS);
        return met
                ? Optional.empty()
                : Optional.of(new Fault(place, "rule-" + code(), Map.of("asked", asked, "named", named)));
    }
}
