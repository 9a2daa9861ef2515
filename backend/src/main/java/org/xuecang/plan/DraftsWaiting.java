package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Drafts of plans that were not sent for sign-off yet. */
@ApplicationScoped
class DraftsWaiting implements WaitingKind {

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "plan-draft";
    }

    @Override
    public Set<PlanPermission> acting() {
        return Set.of(PlanPermission.EDIT);
    }

    @Override
    public WaitingRows waiting() {
        Condition drafts = Condition.of("v.state = ?", PlanVersionState.DRAFT.name())
                .and(gate.furtherWhere(PlanPermission.EDIT, "p.organisation_id"));
        return WaitingRows.of("plan_version v join work_plan p on p.id = v.plan_id", drafts)
                .under("p.id", "v.content ->> 'title'");
    }
}
