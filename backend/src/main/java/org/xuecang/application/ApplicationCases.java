package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Cases;
import org.xuecang.round.MovedDrafts;
import org.xuecang.round.StageCount;
import org.xuecang.round.UnitCases;

/** The applications as the cases of a round's stages. */
@ApplicationScoped
class ApplicationCases implements Cases {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    DraftMoves drafts;

    @Inject
    ApplicationSight sight;

    @Inject
    Event<ApplicationsMoved> moved;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    @Override
    public void moveTo(UUID caseId, UUID stageId) {
        applications.findById(caseId).moveTo(stageId);
    }

    @Override
    public void recall(UUID caseId, UUID stageId) {
        applications.findById(caseId).recall(stageId, time.now());
    }

    @Override
    public void conclude(UUID caseId, boolean selected) {
        conclude(caseId, selected, selected ? ApplicationEventKind.SELECTED : ApplicationEventKind.NOT_SELECTED, null);
    }

    @Override
    public void overturn(UUID caseId, String reason) {
        conclude(caseId, false, ApplicationEventKind.OVERTURNED, reason);
    }

    @Override
    public void fail(UUID caseId, String reason) {
        conclude(caseId, false, ApplicationEventKind.APPRAISAL_FAILED, reason);
    }

    private void conclude(UUID caseId, boolean selected, ApplicationEventKind kind, String reason) {
        RoundApplication application = applications.findById(caseId);
        application.conclude(selected, time.now());
        parts.happened(application, kind, reason);
        moved.fire(new ApplicationsMoved(caseId, kind));
    }

    @Override
    public boolean isAnyUnderWay(UUID roundId) {
        return applications.count("roundId = ?1 and stageId is not null", roundId) > 0;
    }

    /** What is still being written waits in the first stage. */
    @Override
    public Map<UUID, StageCount> countsByStage(UUID roundId, Set<UUID> over) {
        return byStage(roundId, over, Condition.TRUE);
    }

    @Override
    public Map<UUID, StageCount> shownByStage(UUID roundId, Set<UUID> over) {
        return byStage(roundId, over, sight.hidden().negated());
    }

    /** Taken as {@link Eligibility#takePlace} takes them, by an endorsement or, where no stage endorses, by handing in. */
    @Override
    public List<UnitCases> keptFromCaller(UUID roundId) {
        Condition hidden = sight.hidden();
        List<Object> parameters = new ArrayList<>(List.of(EndorsementStage.CODE, roundId));
        parameters.addAll(hidden.parameters());
        return jdbi.withHandle(
                sql -> sql.select("""
                        select a.unit_id, count(*) filter (where a.takes_place) as used,
                            count(*) filter (where not a.takes_place) as exempt
                        from %s left join endorsement e on e.application_id = a.id
                        where a.state in ('SUBMITTED', 'RETURNED', 'SELECTED', 'NOT_SELECTED')
                            and (e.application_id is not null or not exists (select 1 from round_stage s
                                where s.round_id = a.round_id and s.kind = ?))
                            and a.round_id = ? and (%s) group by a.unit_id
                        """.formatted(ApplicationSight.FROM, hidden.sql()), parameters.toArray())
                        .map(RecordRows.of(UnitCases.class))
                        .list());
    }

    private Map<UUID, StageCount> byStage(UUID roundId, Set<UUID> over, Condition counted) {
        Condition leftOver = LeftOverCases.in(over, time.now());
        List<Object> parameters = new ArrayList<>(leftOver.parameters());
        parameters.add(roundId);
        parameters.addAll(counted.parameters());
        Map<UUID, StageCount> counts = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        """
                        select coalesce(a.stage_id, s.id) as stage, count(*) as waiting,
                            count(*) filter (where %s) as left_over
                        from %s join round_stage s on s.round_id = a.round_id and s.position = 0
                        where a.round_id = ? and (a.stage_id is not null or a.state = 'DRAFT') and (%s) group by 1
                        """.formatted(leftOver.sql(), ApplicationSight.FROM, counted.sql()), parameters.toArray())
                .map((row, _) -> counts.put(
                        row.getObject("stage", UUID.class),
                        new StageCount(row.getInt("waiting"), row.getInt("left_over"))))
                .list());
        return counts;
    }

    @Override
    public MovedDrafts moveDrafts(UUID roundId, UUID moveId, UUID formVersionId) {
        return drafts.move(roundId, moveId, formVersionId);
    }

    @Override
    public Set<UUID> writersOfDrafts(UUID roundId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select a.applicant_id from round_application a where a.round_id = ? and a.state = 'DRAFT'
                        union select m.user_id from application_member m
                            join round_application a on a.id = m.application_id
                            where a.round_id = ? and a.state = 'DRAFT'
                        """, roundId, roundId).mapTo(UUID.class).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<UUID> unitsOf(UUID roundId, UUID applicantId) {
        return applications.ofApplicant(roundId, applicantId).stream()
                .map(RoundApplication::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> writersWith(UUID roundId, UUID applicantId) {
        return applications.ofApplicant(roundId, applicantId).stream()
                .flatMap(application -> parts.writers(application).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
