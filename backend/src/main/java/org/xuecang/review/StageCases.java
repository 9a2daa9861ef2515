package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.waiting.WaitingRows;

/** The cases that stand in a stage of a round whose next step concerns all of them, as what waits for who takes it. */
@ApplicationScoped
public class StageCases {

    private static final String FROM = """
            application_round r join round_stage s on s.round_id = r.id
            join round_application a on a.stage_id = s.id
            """;

    /** The round takes nothing more from anybody, and no case of it stands before the stage. */
    private static final String ALL_HERE = """
            r.state = 'OPEN' and greatest(r.closes_at, r.latest_own_end) <= ?
            and not exists (select 1 from round_application b join round_stage before on before.id = b.stage_id
                where b.round_id = r.id and before.position < s.position)""";

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /**
     * Those of the rounds that the caller handles as a whole, once all cases that may come have come.
     *
     * @param step leave to take the step, of a round's organisation
     * @param open what more must hold, of {@code r} round, {@code s} stage, {@code a} case
     */
    public WaitingRows of(String stageKind, Permission step, Condition open) {
        Condition here = Condition.of("s.kind = ? and " + ALL_HERE, stageKind, time.now());
        Condition mine = gate.furtherWhere(step, "r.organisation_id").and(handlers.handledAsAWhole());
        return WaitingRows.of(FROM, here.and(open).and(mine))
                .under("r.id", "r.title")
                .at("s.id");
    }
}
