package org.xuecang.application;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.Problem;
import org.xuecang.round.eligibility.RuleEffect;

/** Which rules of its round an application meets. */
@Schema(name = "Eligibility", description = "Which rules of its round an application meets, as its caller sees it")
record EligibilityView(
        @Schema(required = true, description = "Of the rules that are asked of each application, in their order")
        List<Rule> rules,

        @Schema(required = true, description = "Whether whoever checks it needs a reason to admit it")
        boolean reasonNeeded) {

    /** Whether it meets one rule. */
    @Schema(name = "EligibilityRule")
    record Rule(
            @Schema(required = true) String kind,
            @Schema(required = true) RuleEffect effect,

            @Schema(required = true, description = "The rule in a sentence, in the caller's language")
            String words,

            @Schema(required = true, nullable = true, description = "Why it does not meet it; null where it does")
            Problem.Entry hindrance) {}
}
