package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Applications that wait for their formal check. */
@ApplicationScoped
class FormalChecksWaiting implements WaitingKind {

    private static final String FROM = ApplicationSight.FROM + " join round_stage s on s.id = a.stage_id";

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return FormalCheckStage.CODE;
    }

    @Override
    public Set<ApplicationPermission> acting() {
        return Set.of(ApplicationPermission.CHECK);
    }

    @Override
    public WaitingRows waiting() {
        Condition here = Condition.of("s.kind = ? and a.state = 'SUBMITTED'", FormalCheckStage.CODE);
        Condition mine = gate.furtherWhere(ApplicationPermission.CHECK, "r.organisation_id")
                .and(handlers.handled());
        return WaitingRows.of(FROM, here.and(mine)).under("r.id", "r.title").at("s.id");
    }
}
