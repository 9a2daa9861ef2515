package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;

/** What units endorsed, each unit's in an order from 1 without gaps. */
@ApplicationScoped
class Endorsements {

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    Optional<ApplicationView.Endorsement> find(UUID application) {
        return jdbi.withHandle(sql -> sql.select(
                        "select rank, opinion, endorsed_at from endorsement where application_id = ?", application)
                .map((row, _) -> new ApplicationView.Endorsement(
                        row.getInt("rank"),
                        row.getString("opinion"),
                        row.getTimestamp("endorsed_at").toInstant()))
                .findOne());
    }

    /** The unit's last; others who endorse for it wait, since the unit's place was taken before. */
    void add(RoundApplication application, String opinion) {
        UUID by = gate.caller().account();
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into endorsement (application_id, round_id, unit_id, rank, opinion, endorsed_by, endorsed_at)
                select ?, ?, ?, coalesce(max(rank), 0) + 1, ?, ?, ? from endorsement where round_id = ? and unit_id = ?
                """,
                application.id(),
                application.roundId(),
                application.unitId(),
                opinion,
                by,
                time.now(),
                application.roundId(),
                application.unitId()));
    }

    /** Those behind it move up. */
    void remove(RoundApplication application) {
        jdbi.useHandle(sql -> {
            int rank = sql.select("delete from endorsement where application_id = ? returning rank", application.id())
                    .mapTo(Integer.class)
                    .one();
            sql.execute(
                    "update endorsement set rank = rank - 1 where round_id = ? and unit_id = ? and rank > ?",
                    application.roundId(),
                    application.unitId(),
                    rank);
        });
    }

    /** The best first; locked, so that none comes or goes while they are ranked. */
    List<UUID> ranked(UUID round, UUID unit) {
        return jdbi.withHandle(sql -> sql.select(
                        "select application_id from endorsement where round_id = ? and unit_id = ? order by rank for update",
                        round,
                        unit)
                .mapTo(UUID.class)
                .list());
    }

    void rank(List<UUID> inOrder) {
        jdbi.useHandle(sql -> sql.execute("""
                update endorsement e set rank = wanted.rank
                from unnest(?) with ordinality as wanted(application_id, rank)
                where e.application_id = wanted.application_id
                """, (Object) inOrder.toArray(UUID[]::new)));
    }
}
