package org.xuecang.round.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.problem.ProblemTexts;

/** Says rules in the caller's language, as a notice says them. */
@ApplicationScoped
public class RuleWords {

    @Inject
    RuleKinds kinds;

    @Inject
    CallerTexts words;

    /** The rule in a sentence, with what it leaves alone and what follows. */
    public String of(RoundRule rule) {
        return kinds.find(rule.kind())
                .map(kind -> of(new StandingRule(rule, kind)))
                .orElse(rule.kind());
    }

    public String of(StandingRule rule) {
        ProblemTexts texts = words.texts();
        Map<String, Object> said = said(rule, texts);
        StringBuilder sentence =
                new StringBuilder(texts.text("rule." + rule.kind().code() + ".words", said));
        if (said.containsKey(RuleSetting.CLASSES.name())) {
            sentence.append(texts.text("rule.only-classes", said));
        }
        if (said.containsKey(RuleSetting.EXEMPT.name())) {
            sentence.append(texts.text("rule.but-exempt", said));
        }
        if (!rule.stops()) {
            sentence.append(texts.text("rule.only-warns", Map.of()));
        }
        return sentence.append(texts.text("rule.end", Map.of())).toString();
    }

    /** How a list stands to it, as {@code 2 / 5}. */
    public String of(StandingRule rule, ListState state) {
        return words.texts().text("rule." + rule.kind().code() + ".state", rule.parameters(state));
    }

    private static Map<String, Object> said(StandingRule rule, ProblemTexts texts) {
        Map<String, Object> said = new HashMap<>();
        for (RuleSetting setting : rule.kind().settings()) {
            Optional.ofNullable(rule.rule().settings().getOrDefault(setting.name(), setting.usual()))
                    .ifPresent(text -> said.put(setting.name(), said(setting, text, texts)));
        }
        return said;
    }

    private static Object said(RuleSetting setting, String text, ProblemTexts texts) {
        return switch (setting.type()) {
            case NUMBER, DATE -> text;
            case CHOICE -> texts.text("rule.option." + text, Map.of());
            case LINES -> List.copyOf(RuleSetting.linesOf(text));
        };
    }
}
