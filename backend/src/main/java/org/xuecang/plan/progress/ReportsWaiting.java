package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.plan.PlanPermission;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Reports of units that who runs the plan may look at and return. */
@ApplicationScoped
class ReportsWaiting implements WaitingKind {

    private static final String TITLE = """
            (select v.content ->> 'title' from plan_version v where v.plan_id = plan.id and v.state = 'PUBLISHED'
                order by v.number desc limit 1)""";

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "progress-report";
    }

    @Override
    public Set<PlanPermission> acting() {
        return Set.of(PlanPermission.RETURN);
    }

    @Override
    public WaitingRows waiting() {
        return WaitingRows.of(
                        UnitTaskList.FROM,
                        UnitTaskList.REPORTED_PARTS.and(
                                gate.furtherWhere(PlanPermission.RETURN, "item.organisation_id")))
                .under("plan.id", TITLE);
    }
}
