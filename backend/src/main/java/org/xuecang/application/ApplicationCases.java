package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.event.ApplicationMoved;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Cases;

/** The applications as the cases of a round's stages. */
@ApplicationScoped
class ApplicationCases implements Cases {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    Event<ApplicationMoved> moved;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    @Override
    public void moveTo(UUID caseId, UUID stageId) {
        applications.findById(caseId).moveTo(stageId);
    }

    @Override
    public void conclude(UUID caseId, boolean selected) {
        RoundApplication application = applications.findById(caseId);
        ApplicationEventKind kind = selected ? ApplicationEventKind.SELECTED : ApplicationEventKind.NOT_SELECTED;
        application.conclude(selected, time.now());
        parts.happened(application, kind, null);
        moved.fire(new ApplicationMoved(caseId, kind));
    }

    @Override
    public boolean isAnyUnderWay(UUID roundId) {
        return applications.count("roundId = ?1 and stageId is not null", roundId) > 0;
    }

    /** What is still being written waits in the first stage. */
    @Override
    public Map<UUID, Integer> countsByStage(UUID roundId) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select coalesce(a.stage_id, s.id) as stage, count(*) as waiting
                        from round_application a join round_stage s on s.round_id = a.round_id and s.position = 0
                        where a.round_id = ? and (a.stage_id is not null or a.state = 'DRAFT') group by 1
                        """, roundId)
                .map((row, _) -> counts.put(row.getObject("stage", UUID.class), row.getInt("waiting")))
                .list());
        return counts;
    }
}
