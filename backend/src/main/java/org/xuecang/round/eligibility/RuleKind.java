package org.xuecang.round.eligibility;

import java.util.List;
import java.util.Set;
import org.xuecang.round.form.FormFact;

/**
 * One kind of rule that a round can have; a CDI bean of the feature that knows the facts. Its texts stand in the messages:
 * {@code rule.<code>.words} says it in a sentence with its settings, {@code fault.rule-<code>} what is wrong where it is not
 * met.
 */
public sealed interface RuleKind permits CaseRule, ListRule, QuotaRule {

    /** Stable name in kebab case, such as {@code at-least}. */
    String code();

    /** What a round says about such a rule. */
    List<RuleSetting> settings();

    /** What the round's form must ask for it. */
    default Set<FormFact> facts() {
        return Set.of();
    }

    /** Kinds of stage that the round must have for it. */
    default Set<String> stages() {
        return Set.of();
    }
}
