package org.xuecang.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xuecang.platform.access.Gate;

/** Shows the registry. */
@ApplicationScoped
class MeasureService {

    @Inject
    Measures measures;

    @Inject
    Gate gate;

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    List<MeasureView> list() {
        gate.require(MeasurePermission.READ, null);
        return measures.all().stream().map(MeasureView::of).toList();
    }
}
