package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Places of units in a round. A place is taken and given back in the transaction that needs it; callers who want the last
 * one at the same moment wait for each other on its row, and only one gets it.
 */
@ApplicationScoped
public class RoundQuotas {

    @Inject
    Jdbi jdbi;

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code quota-used-up} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID roundId, UUID unitId) {
        if (move(1, roundId, unitId) == 0) {
            throw RoundProblem.QUOTA_USED_UP.error();
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(UUID roundId, UUID unitId) {
        if (move(-1, roundId, unitId) == 0) {
            throw new IllegalStateException("no place of " + unitId + " in " + roundId + " was taken");
        }
    }

    private int move(int by, UUID roundId, UUID unitId) {
        return jdbi.withHandle(sql -> sql.execute("""
                update round_quota set used = used + ?
                where round_id = ? and unit_id = ? and used + ? between 0 and at_most
                """, by, roundId, unitId, by));
    }
}
