package org.xuecang.review.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;

/** The rankings. They are only ever added; the latest of a round counts. */
@ApplicationScoped
class StoredRankings {

    private static final TypeReference<List<RankedCase>> PLACES = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    void add(StoredRanking ranking, UUID stageId) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into ranking (id, round_id, stage_id, method, method_version, tie_rule, inputs, places, made_by,
                    made_at)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)
                """,
                ranking.id(),
                ranking.roundId(),
                stageId,
                Ranking.METHOD,
                ranking.methodVersion(),
                ranking.inputs().tieRule().name(),
                StoredJson.write(ranking.inputs()),
                StoredJson.write(ranking.places()),
                ranking.madeBy(),
                ranking.madeAt()));
    }

    Optional<StoredRanking> latest(UUID roundId) {
        return find("round_id = ? order by made_at desc, id desc limit 1", roundId);
    }

    Optional<StoredRanking> find(UUID id) {
        return find("id = ?", id);
    }

    private Optional<StoredRanking> find(String wanted, UUID id) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select id, round_id, method_version, inputs, places, made_by, made_at from ranking where
                        """ + wanted, id).map((row, _) -> read(row)).findOne());
    }

    private static StoredRanking read(ResultSet row) throws SQLException {
        return new StoredRanking(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getInt("method_version"),
                StoredJson.read(row.getString("inputs"), RankingInputs.class),
                StoredJson.read(row.getString("places"), PLACES),
                row.getObject("made_by", UUID.class),
                row.getTimestamp("made_at").toInstant());
    }
}
