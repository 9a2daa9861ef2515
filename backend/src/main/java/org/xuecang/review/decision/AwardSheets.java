package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationSight;
import org.xuecang.organisation.Level;
import org.xuecang.platform.Printed;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.Rounds;

/** Puts a round's awards together for the list that is printed and sealed; of applications that the caller sees. */
@ApplicationScoped
class AwardSheets {

    @Inject
    ApplicationSight sight;

    @Inject
    Rounds rounds;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    private record Head(String programmeName, Level level, String organiserName) {}

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 */
    Printed<AwardSheet> of(UUID roundId) {
        OpenRound round = gate.seen(rounds.find(roundId), RoundPermission.READ, OpenRound::organisationId);
        gate.where(DecisionPermission.READ_AWARDS, "w.unit_id");
        Head head = head(roundId);
        return Printed.of(new AwardSheet(
                roundId, round.title(), head.programmeName(), head.level(), head.organiserName(), lines(roundId)));
    }

    private Head head(UUID roundId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select p.name as programme_name, r.level, organisation_name_on(r.organiser_id, ?) as organiser_name
                        from application_round r join programme p on p.id = r.programme_id where r.id = ?
                        """, time.today(), roundId)
                .map(RecordRows.of(Head.class))
                .one());
    }

    private List<AwardSheet.Line> lines(UUID roundId) {
        Condition seen = sight.where();
        List<Object> parameters = new ArrayList<>(List.of(time.today(), roundId));
        parameters.addAll(seen.parameters());
        return jdbi.withHandle(sql -> sql.select("""
                        select w.application_id, a.title, organisation_name_on(w.unit_id, ?) as unit_name, w.grade,
                            w.awarded_on, w.document_number
                        from %s join award w on w.application_id = a.id
                            left join decision_item item on item.application_id = a.id
                                and item.decision_id in (select d.id from decision d where d.round_id = a.round_id)
                        where w.round_id = ? and w.withdrawn_on is null and (%s)
                        order by item.position, a.title, a.id
                        """.formatted(ApplicationSight.FROM, seen.sql()), parameters.toArray())
                .map(RecordRows.of(AwardSheet.Line.class))
                .list());
    }
}
