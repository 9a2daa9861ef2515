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

/** Nobody applies to more than so many programmes in the round's year (不得同年申报两个项目). */
@ApplicationScoped
class ProgrammesAYear implements CaseRule {

    private static final RuleSetting AT_MOST = RuleSetting.number("atMost", 1, 1, 20);

    @Inject
    OtherCases others;

    @Override
    public String code() {
        return "programmes-a-year";
    }

    @Override
    public List<RuleSetting> settings() {
        return List.of(AT_MOST, Whom.setting(), RuleSetting.EXEMPT);
    }

    @Override
    public Set<Counts> counts(RuleSettings settings) {
        return Whom.counts(settings);
    }

    @Override
    public Optional<Fault> failing(AppliedCase applied, RuleSettings settings) {
        int already = others.programmes(applied, Whom.isUnit(settings));
        return already < settings.number(AT_MOST)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "", "rule-" + code(), Map.of("year", String.valueOf(applied.year()), "already", already)));
    }
}
