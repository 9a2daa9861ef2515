package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;

/**
 * Cases that cannot go on any more: what waits in a stage that is over, and what was returned and is not corrected by the
 * day it was given. Nobody but the applicant could do anything with them; whoever runs the round ends them.
 */
@ApplicationScoped
public class LeftOverCases {

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** Those of a round, by the application's id; in one statement. */
    public Map<UUID, LeftOver> of(OpenRound round) {
        List<UUID> over = round.stages().stream()
                .filter(stage -> stage.isOver(time.now()))
                .map(RoundView.Stage::id)
                .toList();
        return those(Condition.of("a.round_id = ?", round.id()).and(in(over, time.now())), "");
    }

    /** Those of one stage. They stay as they are until the transaction ends; what somebody corrects meanwhile is none. */
    Map<UUID, LeftOver> hold(RoundView.Stage stage) {
        Set<UUID> over = stage.isOver(time.now()) ? Set.of(stage.id()) : Set.of();
        Condition wanted = Condition.of("a.stage_id = ?", stage.id()).and(in(over, time.now()));
        return those(wanted, " order by a.id for no key update");
    }

    /**
     * That a case is left over; of a row of {@code round_application a}.
     *
     * @param over the stages that are over
     */
    static Condition in(Collection<UUID> over, Instant now) {
        return Condition.of(
                "a.state = 'RETURNED' and a.correct_until <= ? or a.state = 'SUBMITTED' and a.stage_id = any (?)",
                now,
                over.toArray(UUID[]::new));
    }

    private Map<UUID, LeftOver> those(Condition wanted, String further) {
        Map<UUID, LeftOver> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select a.id, a.state from round_application a where " + wanted.sql() + further,
                        wanted.parameters().toArray())
                .map((row, _) -> found.put(row.getObject("id", UUID.class), why(row.getString("state"))))
                .list());
        return found;
    }

    private static LeftOver why(String state) {
        return ApplicationState.valueOf(state) == ApplicationState.RETURNED
                ? LeftOver.NOT_CORRECTED
                : LeftOver.NOT_ENDORSED;
    }
}
