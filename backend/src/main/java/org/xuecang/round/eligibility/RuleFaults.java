package org.xuecang.round.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.xuecang.platform.problem.Faults;

/** What is wrong with the rules of a round by themselves; pointers begin with {@code /rules}. */
public final class RuleFaults {

    private final List<RoundRule> rules;
    private final RuleKinds kinds;
    private final Faults faults = new Faults();

    private RuleFaults(List<RoundRule> rules, RuleKinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    /** Unknown kinds, settings that do not fit, and rules that contradict each other. */
    public static Faults of(List<RoundRule> rules, RuleKinds kinds) {
        RuleFaults check = new RuleFaults(rules, kinds);
        for (int i = 0; i < rules.size(); i++) {
            check.rule(i);
        }
        if (check.faults.all().isEmpty()) {
            check.contradictions();
        }
        return check.faults;
    }

    private void rule(int position) {
        String place = "/rules/" + position;
        RoundRule rule = rules.get(position);
        Optional<RuleKind> found = kinds.find(rule.kind());
        if (found.isEmpty()) {
            faults.add(place + "/kind", "rule-kind-unknown");
            return;
        }
        boolean again = rules.subList(0, position).stream().anyMatch(before -> isSame(before, rule));
        faults.addIf(again, place + "/kind", "twice");
        settings(place + "/settings/", found.get(), rule);
    }

    /** A list may have several rules of a kind, each for other classes. */
    private static boolean isSame(RoundRule one, RoundRule other) {
        return one.kind().equals(other.kind()) && classes(one).equals(classes(other));
    }

    private static List<String> classes(RoundRule rule) {
        return RuleSetting.linesOf(rule.settings().getOrDefault(RuleSetting.CLASSES.name(), "")).stream()
                .sorted()
                .toList();
    }

    private void settings(String place, RuleKind kind, RoundRule rule) {
        for (RuleSetting setting : kind.settings()) {
            String given = rule.settings().get(setting.name());
            faults.addIf(given == null && setting.needed(), place + setting.name(), "not-null");
            faults.addIf(given != null && !setting.fits(given), place + setting.name(), "rule-setting-invalid");
        }
        rule.settings().keySet().stream()
                .filter(name -> kind.settings().stream()
                        .noneMatch(setting -> setting.name().equals(name)))
                .sorted()
                .forEach(name -> faults.add(place + name, "rule-setting-unknown"));
    }

    /** What one rule asks for at least, another that counts the same or more does not allow. */
    private void contradictions() {
        for (int i = 0; i < rules.size(); i++) {
            OptionalInt least = bound(rules.get(i), ListRule::least);
            for (RoundRule other : rules) {
                OptionalInt most = bound(other, ListRule::most);
                boolean over = least.isPresent()
                        && most.isPresent()
                        && covers(other, rules.get(i))
                        && least.getAsInt() > most.getAsInt();
                if (over) {
                    faults.add(
                            "/rules/" + i + "/settings/least", "rule-least-over-most", Map.of("most", most.getAsInt()));
                }
            }
        }
    }

    private static boolean covers(RoundRule wide, RoundRule narrow) {
        List<String> allowed = classes(wide);
        return allowed.isEmpty() || (!classes(narrow).isEmpty() && allowed.containsAll(classes(narrow)));
    }

    private OptionalInt bound(RoundRule rule, BiFunction<ListRule, RuleSettings, OptionalInt> asked) {
        return kinds.find(rule.kind())
                .filter(ListRule.class::isInstance)
                .map(ListRule.class::cast)
                .map(kind -> asked.apply(kind, new RuleSettings(kind, rule.settings())))
                .orElse(OptionalInt.empty());
    }

    /**
     * How many the rules ask every unit to recommend at least; 0 where they ask nothing, and where classes are exempt, of
     * which a unit may recommend more than it has places for.
     */
    public static int leastOfAll(List<StandingRule> rules) {
        boolean frees = rules.stream().anyMatch(rule -> rule.kind() instanceof QuotaRule);
        return frees
                ? 0
                : rules.stream()
                        .flatMap(rule -> rule.forLists().map(kind -> kind.least(rule.settings())).stream())
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .max()
                        .orElse(0);
    }
}
