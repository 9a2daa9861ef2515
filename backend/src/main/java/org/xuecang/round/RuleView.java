package org.xuecang.round;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.eligibility.RoundRule;
import org.xuecang.round.eligibility.RuleEffect;

/** A rule of a round. */
@Schema(name = "RoundRule", description = "A rule of a round: who may apply, or what a unit may recommend")
record RuleView(
        @Schema(required = true, examples = "at-least") String kind,
        @Schema(required = true) RuleEffect effect,
        @Schema(required = true) Map<String, String> settings,

        @Schema(required = true, description = "The rule in a sentence, in the caller's language")
        String words) {

    static RuleView of(RoundRule rule, String words) {
        return new RuleView(rule.kind(), rule.effect(), rule.settings(), words);
    }
}
