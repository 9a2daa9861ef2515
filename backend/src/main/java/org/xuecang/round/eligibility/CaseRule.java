package org.xuecang.round.eligibility;

import java.util.Optional;
import java.util.Set;
import org.xuecang.platform.problem.Fault;

/** A rule that each case meets or does not, asked when it is handed in. */
public non-sealed interface CaseRule extends RuleKind {

    /**
     * Why a case does not meet it, with a pointer into the application; empty where it does.
     *
     * @param settings whole ones
     */
    Optional<Fault> failing(AppliedCase applied, RuleSettings settings);

    /**
     * What it counts cases across: those rows are locked while it is asked, so that two at the same moment do not both pass.
     *
     * @return empty for one that looks at the case alone, or at what no other hand-in can change
     */
    default Set<Counts> counts(RuleSettings settings) {
        return Set.of();
    }

    /** Whose cases a rule counts. */
    enum Counts {
        PEOPLE,
        UNIT
    }
}
