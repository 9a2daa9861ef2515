package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Cases whose day to be appraised has come, and those that were put right or had their time for it. */
@ApplicationScoped
class AppraisalsWaiting implements WaitingKind {

    private static final String FROM =
            ApplicationSight.FROM + " join appraisal p on p.application_id = a.id and p.stage_id = a.stage_id";

    private static final String TO_DO = """
            a.state = 'SUBMITTED' and (p.state = 'AWAITING' and p.due_on <= ?
                or p.state = 'PUTTING_RIGHT' and (p.put_right_at is not null or p.put_right_until < ?))""";

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Override
    public String code() {
        return "appraisal";
    }

    @Override
    public Set<AppraisalPermission> acting() {
        return Set.of(AppraisalPermission.APPRAISE);
    }

    @Override
    public WaitingRows waiting() {
        Condition mine = gate.furtherWhere(AppraisalPermission.APPRAISE, "r.organisation_id")
                .and(handlers.handled());
        return WaitingRows.of(
                        FROM, Condition.of(TO_DO, time.today(), time.today()).and(mine))
                .under("r.id", "r.title")
                .at("a.stage_id");
    }
}
