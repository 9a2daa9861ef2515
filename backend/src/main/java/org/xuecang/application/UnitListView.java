package org.xuecang.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.eligibility.RuleEffect;

/** What a unit recommends in a round as a whole, and how it stands to the round's rules. */
@Schema(
        name = "UnitList",
        description = "What a unit recommends in a round as a whole, and how it stands to the round's rules")
record UnitListView(
        @Schema(required = true) UUID roundId,
        @Schema(required = true) UUID unitId,

        @Schema(
                required = true,
                nullable = true,
                description = "When the unit put them into its order; null once another came")
        Instant rankedAt,

        @Schema(required = true, nullable = true, description = "How the unit chose among more than it has places for")
        String preselection,

        @Schema(required = true, nullable = true, description = "When the unit said that it recommends no others")
        Instant closedAt,

        @Schema(
                required = true,
                description = "Whether a rule is asked of the list as a whole, so that the unit must close it")
        boolean closingAsked,

        @Schema(required = true, description = "Whether the caller speaks for the unit and it is in time")
        boolean writable,

        @Schema(required = true, description = "Of the rules that ask something of lists, in their order")
        List<Rule> rules) {

    /** How the list stands to one rule now. */
    @Schema(name = "UnitListRule")
    record Rule(
            @Schema(required = true) String kind,
            @Schema(required = true) RuleEffect effect,

            @Schema(required = true, description = "The rule in a sentence, in the caller's language")
            String words,

            @Schema(required = true) boolean met,

            @Schema(required = true, description = "How many count for it")
            int counted,

            @Schema(required = true, description = "Out of how many")
            int of,

            @Schema(required = true, description = "The same in words, in the caller's language")
            String state) {}
}
