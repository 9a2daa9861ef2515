package org.xuecang.round.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a round says about one of its rules, with what usually holds where it says nothing. */
public final class RuleSettings {

    private final Map<String, String> given;
    private final Map<String, RuleSetting> known;

    RuleSettings(RuleKind kind, Map<String, String> given) {
        this.given = given;
        known = kind.settings().stream().collect(Collectors.toUnmodifiableMap(RuleSetting::name, each -> each));
    }

    /** Whether all that is needed is said and fits; only then the others answer. */
    boolean areWhole() {
        return known.values().stream().allMatch(setting -> {
            String text = given.getOrDefault(setting.name(), setting.usual());
            return text == null ? !setting.needed() : setting.fits(text);
        });
    }

    public int number(RuleSetting setting) {
        return Integer.parseInt(text(setting).orElseThrow());
    }

    public LocalDate date(RuleSetting setting) {
        return LocalDate.parse(text(setting).orElseThrow());
    }

    public String choice(RuleSetting setting) {
        return text(setting).orElseThrow();
    }

    /** Empty where nothing is said. */
    public List<String> lines(RuleSetting setting) {
        return text(setting).map(RuleSetting::linesOf).orElse(List.of());
    }

    private Optional<String> text(RuleSetting setting) {
        return Optional.ofNullable(given.getOrDefault(setting.name(), setting.usual()));
    }
}
