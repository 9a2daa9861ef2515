package org.xuecang.round.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xuecang.platform.access.Gate;

/** Shows the registry. */
@ApplicationScoped
class RuleKindService {

    @Inject
    RuleKinds kinds;

    @Inject
    Gate gate;

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    List<RuleKindView> list() {
        gate.require(RulePermission.READ_KINDS, null);
        return kinds.all().stream().map(RuleKindView::of).toList();
    }
}
