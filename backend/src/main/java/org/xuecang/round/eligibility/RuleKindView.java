package org.xuecang.round.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.form.FormFact;

/** A kind of rule that a round can have. */
@Schema(name = "RuleKind", description = "A kind of rule that a round can have")
record RuleKindView(
        @Schema(required = true, examples = "at-least") String code,
        @Schema(required = true) Asked asked,
        @Schema(required = true) List<RuleSetting> settings,

        @Schema(required = true, description = "What the round's form must ask for it, by a field's hint fact")
        List<FormFact> facts,

        @Schema(required = true, description = "Kinds of stage that the round must have for it")
        List<String> stages) {

    /** When a rule is asked. */
    @Schema(name = "RuleAsked")
    enum Asked {
        /** Of each case that is handed in. */
        HAND_IN,
        /** Of each case that a unit endorses. */
        ENDORSEMENT,
        /** Of a unit's list once it closes it. */
        END_OF_LIST,
        /** Of each case that would take a place. */
        PLACE
    }

    static RuleKindView of(RuleKind kind) {
        return new RuleKindView(
                kind.code(),
                asked(kind),
                kind.settings(),
                kind.facts().stream().sorted().toList(),
                kind.stages().stream().sorted().toList());
    }

    private static Asked asked(RuleKind kind) {
        return switch (kind) {
            case CaseRule _ -> Asked.HAND_IN;
            case ListRule list -> list.isAskedForEach() ? Asked.ENDORSEMENT : Asked.END_OF_LIST;
            case QuotaRule _ -> Asked.PLACE;
        };
    }
}
