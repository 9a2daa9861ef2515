package org.xuecang.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.plan.PlanPermission;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Notices that were read and wait to be corrected. */
@ApplicationScoped
class ImportsWaiting implements WaitingKind {

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "plan-import";
    }

    @Override
    public Set<PlanPermission> acting() {
        return Set.of(PlanPermission.IMPORT);
    }

    @Override
    public WaitingRows waiting() {
        return WaitingRows.of(
                "plan_import i",
                Condition.of("i.state = ?", ImportState.OPEN.name())
                        .and(gate.furtherWhere(PlanPermission.IMPORT, "i.organisation_id")));
    }
}
