package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.AwardGranted;

/** Makes awards, for the features that bring a case to its end. */
@ApplicationScoped
public class Awards {

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    @Inject
    Event<AwardGranted> granted;

    /**
     * What an application is awarded; level, programme and unit are those of its round and itself.
     *
     * @param fromAbove whether a host above awarded it
     * @param grade or null
     * @param documentNumber of the document that says so, or null
     */
    public record NewAward(
            UUID applicationId, boolean fromAbove, String grade, String documentNumber, LocalDate awardedOn) {}

    /**
     * Once for an application: a second time answers 409 by the table's constraint. Whom it concerns is told at once.
     *
     * @return the award's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID grant(NewAward award) {
        UUID id = enter(award);
        granted.fire(new AwardGranted(id, award.applicationId()));
        return id;
    }

    /** The same by an act that tells of all it did together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(NewAward award) {
        UUID id = Ids.next();
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into award (id, round_id, application_id, programme_id, unit_id, level, from_above, grade,
                    document_number, awarded_on, made_at, version)
                select ?, a.round_id, a.id, r.programme_id, a.unit_id, r.level, ?, ?, ?, ?, ?, 0
                from round_application a join application_round r on r.id = a.round_id where a.id = ?
                """,
                id,
                award.fromAbove(),
                award.grade(),
                award.documentNumber(),
                award.awardedOn(),
                time.now(),
                award.applicationId()));
        return id;
    }
}
