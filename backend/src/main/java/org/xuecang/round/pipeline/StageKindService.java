package org.xuecang.round.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xuecang.platform.access.Gate;
import org.xuecang.round.template.TemplatePermission;

/** Shows the registry. */
@ApplicationScoped
class StageKindService {

    @Inject
    StageKinds kinds;

    @Inject
    Gate gate;

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    List<StageKindView> list() {
        gate.require(TemplatePermission.READ_KINDS, null);
        return kinds.all().stream().map(StageKindView::of).toList();
    }
}
