package org.xuecang.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.eligibility.RoundRule;

/** The rules of a round in their order, all of them. */
@Schema(name = "SetRulesRequest")
public record SetRulesRequest(
        @NotNull @Size(max = 30) @Schema(required = true) List<@NotNull @Valid RoundRule> rules) {

    public SetRulesRequest {
        rules = rules == null ? List.of() : rules;
    }
}
