package org.xuecang.project;

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

/** Incubated cases without a mentor, and those whose day has come. */
@ApplicationScoped
class IncubationsWaiting implements WaitingKind {

    private static final String FROM = ApplicationSight.FROM + " join round_stage s on s.id = a.stage_id"
            + " join incubation i on i.application_id = a.id and i.stage_id = a.stage_id";

    private static final String TO_DO = """
            s.kind = ? and a.state = 'SUBMITTED' and (i.until <= ? or not exists (select 1 from mentorship m
                where m.application_id = a.id and m.stage_id = a.stage_id and m.state in ('ASKED', 'ACCEPTED')))""";

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Override
    public String code() {
        return "incubation";
    }

    @Override
    public Set<ProjectPermission> acting() {
        return Set.of(ProjectPermission.MANAGE);
    }

    @Override
    public WaitingRows waiting() {
        Condition mine =
                gate.furtherWhere(ProjectPermission.MANAGE, "r.organisation_id").and(handlers.handled());
        return WaitingRows.of(
                        FROM,
                        Condition.of(TO_DO, IncubationStage.CODE, time.today()).and(mine))
                .under("r.id", "r.title")
                .at("s.id");
    }
}
