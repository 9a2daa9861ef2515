package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;

/**
 * Who ran a round: everybody of the staff who did something in it, from its first draft to the last signature. What they did
 * somebody else has to answer for who objects to it.
 */
@ApplicationScoped
public class RoundActors {

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    /**
     * The caller does something in a round: told by the feature that lets them, before it locks anything. The system is
     * nobody.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acted(UUID roundId) {
        Caller caller = gate.caller();
        if (!caller.isSystem()) {
            jdbi.useHandle(sql -> sql.execute(
                    "insert into round_actor (round_id, person_id) values (?, ?) on conflict do nothing",
                    roundId,
                    caller.userId()));
        }
    }

    /** That somebody ran the round; of a row of {@code application_round r}. */
    public static Condition include(UUID person) {
        return Condition.of(
                "exists (select 1 from round_actor actor where actor.round_id = r.id and actor.person_id = ?)", person);
    }
}
