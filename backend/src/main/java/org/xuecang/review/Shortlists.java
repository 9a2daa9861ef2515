package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** What was settled in experts' stages. It is only ever added. */
@ApplicationScoped
public class Shortlists {

    @Inject
    Jdbi jdbi;

    /** @param cases which of them go on, by their ids */
    public void add(Shortlist shortlist, Map<UUID, Boolean> cases) {
        jdbi.useHandle(sql -> {
            sql.execute(
                    """
                    insert into shortlist (stage_id, round_id, ranking_id, best, at_least, reason, made_by, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    shortlist.stageId(),
                    shortlist.roundId(),
                    shortlist.rankingId(),
                    shortlist.best(),
                    shortlist.atLeast(),
                    shortlist.reason(),
                    shortlist.madeBy(),
                    shortlist.madeAt());
            var batch =
                    sql.prepareBatch("insert into shortlist_case (stage_id, application_id, goes_on) values (?, ?, ?)");
            cases.forEach((id, goesOn) -> batch.add(shortlist.stageId(), id, goesOn));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    public boolean isMade(UUID stageId) {
        return of(stageId).isPresent();
    }

    public Optional<Shortlist> of(UUID stageId) {
        return jdbi.withHandle(sql -> sql.select("select * from shortlist where stage_id = ?", stageId)
                .map((row, _) -> read(row))
                .findOne());
    }

    /** How many cases a shortlist is of, and how many of them go on. */
    public record Count(int goOn, int ended) {}

    /** Without some. */
    public Count count(UUID stageId, Set<UUID> hidden) {
        return jdbi.withHandle(sql -> sql.select("""
                        select count(*) filter (where goes_on) as go_on, count(*) filter (where not goes_on) as ended
                        from shortlist_case where stage_id = ? and application_id <> all (?)
                        """, stageId, hidden.toArray(UUID[]::new))
                .map(RecordRows.of(Count.class))
                .one());
    }

    /** Where a case was left behind that did not go on. */
    public record LeftBehind(UUID stageId, UUID rankingId, String stageName, Instant at) {}

    public Optional<LeftBehind> leftBehind(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select l.stage_id, l.ranking_id, s.applicant_name as stage_name, l.made_at as at
                        from shortlist_case c join shortlist l on l.stage_id = c.stage_id
                            join round_stage s on s.id = l.stage_id
                        where c.application_id = ? and not c.goes_on
                        """, applicationId)
                .map(RecordRows.of(LeftBehind.class))
                .findOne());
    }

    private static Shortlist read(ResultSet row) throws SQLException {
        return new Shortlist(
                row.getObject("stage_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("ranking_id", UUID.class),
                row.getObject("best", Integer.class),
                row.getBigDecimal("at_least"),
                row.getString("reason"),
                row.getObject("made_by", UUID.class),
                row.getTimestamp("made_at").toInstant());
    }
}
