package org.xuecang.round.eligibility;

/** What follows where a rule is not met. */
public enum RuleEffect {
    /** It is refused. */
    STOPS,
    /** It goes on, and whoever checks it admits it with a reason or not at all. */
    WARNS
}
