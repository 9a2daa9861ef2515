package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.round.OpenRound;

/**
 * When whoever checks a case must say why they admit it all the same: where it does not meet a rule of its round, or what its
 * unit recommends does not, or the unit has not closed its list and nobody can know.
 */
@ApplicationScoped
class AdmissionRules {

    @Inject
    Eligibility eligibility;

    @Inject
    UnitLists lists;

    boolean isReasonNeeded(Case found) {
        return eligibility.findings(found).stream().anyMatch(each -> !each.isMet())
                || isListInDoubt(found.round(), found.application().unitId());
    }

    private boolean isListInDoubt(OpenRound round, UUID unit) {
        boolean open = lists.isClosingAsked(round.id())
                && !lists.said(round.id(), unit).isClosed();
        return open
                || lists.standings(round, unit).stream()
                        .anyMatch(each -> !each.state().met());
    }
}
