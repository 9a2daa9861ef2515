package org.xuecang.application.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

/** So many years of service by a day (从业年限). */
@ApplicationScoped
class YearsOfService implements CaseRule {

    private static final RuleSetting YEARS = RuleSetting.number("years", 2, 1, 50);
    private static final RuleSetting ON = RuleSetting.date("on");

    @Override
    public String code() {
        return "years-of-service";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(YEARS, ON, RuleSetting.EXEMPT);
    }

    @Override
    public Set<FormFact> facts() {
        return Set.of(FormFact.SERVICE);
    }

    @Override
    public Optional<Fault> failing(AppliedCase applied, RuleSettings settings) {
        int years = settings.number(YEARS);
        LocalDate on = settings.date(ON);
        String place = "/answers" + applied.facts().pointer(FormFact.SERVICE);
        return applied.facts().hasServed(years, on)
                ? Optional.empty()
                : Optional.of(new Fault(place, "rule-" + code(), Map.of("years", years, "on", on)));
    }
}
