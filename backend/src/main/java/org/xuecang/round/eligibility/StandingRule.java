package org.xuecang.round.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuecang.platform.problem.Fault;
import org.xuecang.round.form.FormFacts;

/**
 * A rule of a round together with its kind.
 *
 * @param rule as the round says it
 */
public record StandingRule(RoundRule rule, RuleKind kind) {

    public RuleSettings settings() {
        return new RuleSettings(kind, rule.settings());
    }

    public boolean isOf(String code) {
        return rule.kind().equals(code);
    }

    public boolean stops() {
        return rule.effect() == RuleEffect.STOPS;
    }

    public Optional<CaseRule> forCases() {
        return kind instanceof CaseRule each ? Optional.of(each) : Optional.empty();
    }

    public Optional<ListRule> forLists() {
        return kind instanceof ListRule each ? Optional.of(each) : Optional.empty();
    }

    /** Whether it tells cases apart by their class. */
    public boolean namesClasses() {
        return !classes().isEmpty();
    }

    /** Those that it names. */
    public List<String> classes() {
        RuleSettings settings = settings();
        return Stream.concat(settings.lines(RuleSetting.CLASSES).stream(), settings.lines(RuleSetting.EXEMPT).stream())
                .toList();
    }

    /** Whether a case takes no place by it. */
    public boolean frees(FormFacts facts) {
        return kind instanceof QuotaRule each && each.isExempt(facts, settings());
    }

    /** Why a case does not meet it; empty also where it is exempt, and for a rule of lists. */
    public Optional<Fault> failing(AppliedCase applied) {
        RuleSettings settings = settings();
        return applied.facts().isOfClass(settings.lines(RuleSetting.EXEMPT))
                ? Optional.empty()
                : forCases().flatMap(each -> each.failing(applied, settings));
    }

    /** That a list does not meet it, of which the texts know the settings too. */
    public Fault fault(String pointer, ListState state) {
        return new Fault(pointer, "rule-" + rule.kind(), parameters(state));
    }

    Map<String, Object> parameters(ListState state) {
        Map<String, Object> shown = new HashMap<>(state.parameters());
        kind.settings().forEach(setting -> {
            String text = rule.settings().getOrDefault(setting.name(), setting.usual());
            if (text != null) {
                shown.put(setting.name(), text);
            }
        });
        return shown;
    }
}
