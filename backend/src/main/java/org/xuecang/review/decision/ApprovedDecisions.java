package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;

/** What the features that carry a decision out may know of it; who may ask is for them to say. */
@ApplicationScoped
public class ApprovedDecisions {

    @Inject
    Decisions decisions;

    @Inject
    Jdbi jdbi;

    /** The decision of a round, once it is approved; without what was withdrawn while it was signed. */
    public Optional<ApprovedDecision> find(UUID roundId) {
        return decisions
                .findOfRound(roundId)
                .filter(decision -> decision.state() == DecisionState.APPROVED)
                .map(decision -> new ApprovedDecision(
                        decision.id(), roundId, decision.stageId(), decision.approvedAt(), items(decision)));
    }

    private List<ApprovedDecision.Item> items(Decision decision) {
        Instant approved = decision.approvedAt();
        return jdbi.withHandle(
                sql -> sql.select("""
                        select i.application_id, a.title, a.unit_id, organisation_name_on(a.unit_id, ?) as unit_name,
                            i.outcome, i.grade, i.position
                        from decision_item i join round_application a on a.id = i.application_id
                        where i.decision_id = ? and a.state in ('SUBMITTED', 'SELECTED', 'NOT_SELECTED') order by i.position
                        """, approved.atZone(RequestTime.ZONE).toLocalDate(), decision.id())
                        .map(RecordRows.of(ApprovedDecision.Item.class))
                        .list());
    }
}
