package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.xuecang.round.form.FormFacts;

/** In one round nobody applies in two classes (每人限报一类). */
@ApplicationScoped
class OneCategory implements CaseRule {

    @Inject
    OtherCases others;

    @Override
    public String code() {
        return "one-category";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(RuleSetting.EXEMPT);
    }

    @Override
    public Set<FormFact> facts() {
        return Set.of(FormFact.CATEGORY);
    }

    @Override
    public Set<Counts> counts(RuleSettings settings) {
        return Set.of(Counts.PEOPLE);
    }

    @Override
    public Optional<Fault> failing(AppliedCase applied, RuleSettings settings) {
        String place = "/answers" + applied.facts().pointer(FormFact.CATEGORY);
        Optional<String> own = applied.facts().category();
        return others.inRound(applied).stream()
                .filter(other -> !other.isOfClass(settings.lines(RuleSetting.EXEMPT)))
                .filter(other -> own.isPresent()
                        && other.category().isPresent()
                        && !other.category().equals(own))
                .findFirst()
                .flatMap(FormFacts::categoryName)
                .map(category -> new Fault(place, "rule-" + code(), Map.of("category", category)));
    }
}
