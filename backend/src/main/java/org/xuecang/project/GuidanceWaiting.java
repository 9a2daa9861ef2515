package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** What a mentor has to answer, and cases that had no advice for longer than their round allows. */
@ApplicationScoped
class GuidanceWaiting implements WaitingKind {

    private static final String FROM = "mentorship m join round_application a on a.id = m.application_id"
            + " join application_round r on r.id = m.round_id join round_stage s on s.id = m.stage_id";

    private static final String TO_DO = """
            m.mentor_id = ? and a.stage_id = m.stage_id and (m.state = 'ASKED' or m.state = 'ACCEPTED'
                and coalesce((select max(g.given_on) from guidance g where g.mentorship_id = m.id),
                    cast(m.accepted_at as date)) < cast(? as date) - %s)""".formatted(IncubationStage.EVERY_DAYS);

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Override
    public String code() {
        return "guidance";
    }

    @Override
    public Set<ProjectPermission> acting() {
        return Set.of(ProjectPermission.ADVISE);
    }

    @Override
    public WaitingRows waiting() {
        Caller caller = gate.caller();
        Condition mine = caller.isSystem() ? Condition.FALSE : Condition.of(TO_DO, caller.userId(), time.today());
        return WaitingRows.of(FROM, mine).under("r.id", "r.title");
    }
}
