package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.round.OpenRound;
import org.xuecang.round.eligibility.RuleBook;

/**
 * When whoever checks a case must say why they admit it all the same: where it does not meet a rule of its round, or what its
 * unit recommends does not, or the unit has not closed its list and nobody can know.
 */
@ApplicationScoped
class AdmissionRules {

    /** The fault of who does not say so. */
    static final String REASON_NEEDED = "reason-despite-rules";

    @Inject
    RuleBook book;

    @Inject
    Eligibility eligibility;

    @Inject
    UnitLists lists;

    boolean isReasonNeeded(Case found) {
        return !needingReason(found.round(), List.of(found.application())).isEmpty();
    }

    /** Those of a round's cases of which it holds; a unit's list is looked at once, and nothing where the round has no rules. */
    Set<UUID> needingReason(OpenRound round, List<RoundApplication> cases) {
        if (book.standing(round.id()).isEmpty()) {
            return Set.of();
        }
        Map<UUID, Boolean> inDoubt = new HashMap<>();
        return cases.stream()
                .filter(each -> isUnmet(each, round)
                        || inDoubt.computeIfAbsent(each.unitId(), unit -> isListInDoubt(round, unit)))
                .map(RoundApplication::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isUnmet(RoundApplication application, OpenRound round) {
        return eligibility.findings(new Case(application, round, false)).stream()
                .anyMatch(each -> !each.isMet());
    }

    private boolean isListInDoubt(OpenRound round, UUID unit) {
        boolean open = lists.isClosingAsked(round.id())
                && !lists.said(round.id(), unit).isClosed();
        return open
                || lists.standings(round, unit).stream()
                        .anyMatch(each -> !each.state().met());
    }
}
