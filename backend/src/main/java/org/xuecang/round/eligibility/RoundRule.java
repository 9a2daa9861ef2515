package org.xuecang.round.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of a round.
 *
 * @param kind a {@link RuleKind#code()}
 * @param settings texts by name, as the kind declares them; null means none
 */
@Schema(name = "RoundRuleInput", description = "One rule of a round")
public record RoundRule(
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z-]{1,39}") @Schema(required = true, examples = "at-least")
        String kind,

        @NotNull @Schema(required = true) RuleEffect effect,

        @Size(max = 20) @Schema(nullable = true, maxProperties = 20)
        Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 2000) String> settings) {

    public RoundRule {
        settings = settings == null ? Map.of() : settings;
    }
}
