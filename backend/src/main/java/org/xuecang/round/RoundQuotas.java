package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
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

    /** A case that takes no place, counted beside those that do. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeExempt(UUID roundId, UUID unitId) {
        if (moveExempt(1, roundId, unitId) == 0) {
            throw RoundProblem.QUOTA_USED_UP.error();
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBackExempt(UUID roundId, UUID unitId) {
        if (moveExempt(-1, roundId, unitId) == 0) {
            throw new IllegalStateException("no case of " + unitId + " in " + roundId + " was exempt");
        }
    }

    /**
     * Keeps others from taking and giving back places of the unit until the transaction ends.
     *
     * @return how many it may recommend; empty where the round does not call it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OptionalInt hold(UUID roundId, UUID unitId) {
        return jdbi.withHandle(sql -> sql.select(
                                "select at_most from round_quota where round_id = ? and unit_id = ? for update",
                                roundId,
                                unitId)
                        .mapTo(Integer.class)
                        .findOne())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private int moveExempt(int by, UUID roundId, UUID unitId) {
        return jdbi.withHandle(sql -> sql.execute("""
                update round_quota set exempt = exempt + ?
                where round_id = ? and unit_id = ? and exempt + ? >= 0
                """, by, roundId, unitId, by));
    }

    private int move(int by, UUID roundId, UUID unitId) {
        return jdbi.withHandle(sql -> sql.execute("""
                update round_quota set used = used + ?
                where round_id = ? and unit_id = ? and used + ? between 0 and at_most
                """, by, roundId, unitId, by));
    }
}
