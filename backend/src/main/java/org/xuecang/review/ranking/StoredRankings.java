package org.xuecang.review.ranking;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.round.RankingMethod;

/** The rankings. They are only ever added; the latest of a stage counts. */
@ApplicationScoped
public class StoredRankings {

    static final TypeReference<Map<RankingMethod, MethodScore>> SCORES = new TypeReference<>() {};
    static final TypeReference<Map<String, BigDecimal>> CRITERIA = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> VOTES = new TypeReference<>() {};
    static final TypeReference<List<RankingInputs.Review>> REVIEWS = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    /** @param cases in their order, one for each of the inputs' */
    public void add(StoredRanking ranking, RankingInputs inputs, List<RankedCase> cases) {
        Map<UUID, RankingInputs.Case> scored = new HashMap<>();
        inputs.cases().forEach(each -> scored.put(each.applicationId(), each));
        jdbi.useHandle(sql -> {
            sql.execute(
                    """
                    insert into ranking (id, round_id, stage_id, method, method_version, tie_rule, rules, made_by, made_at)
                    values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                    """,
                    ranking.id(),
                    ranking.roundId(),
                    ranking.stageId(),
                    ranking.rules().method().name(),
                    ranking.version(),
                    ranking.rules().tieRule().name(),
                    StoredJson.write(ranking.rules()),
                    ranking.madeBy(),
                    ranking.madeAt());
            PreparedBatch batch = sql.prepareBatch("""
                    insert into ranking_case (ranking_id, application_id, position, place, ruled_out, scores, median, lowest,
                        highest, criteria, reviews, category, votes, earlier)
                    values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, cast(? as jsonb), ?)
                    """);
            for (int i = 0; i < cases.size(); i++) {
                RankedCase each = cases.get(i);
                batch.add(
                        ranking.id(),
                        each.applicationId(),
                        i + 1,
                        each.place(),
                        each.ruledOut() == null ? null : each.ruledOut().name(),
                        StoredJson.write(each.scores()),
                        each.median(),
                        each.lowest(),
                        each.highest(),
                        StoredJson.write(each.criteria()),
                        StoredJson.write(scored.get(each.applicationId()).reviews()),
                        scored.get(each.applicationId()).category(),
                        StoredJson.write(scored.get(each.applicationId()).votes()),
                        scored.get(each.applicationId()).earlier());
            }
            batch.execute();
        });
    }

    public Optional<StoredRanking> latest(UUID stageId) {
        return find("stage_id = ? order by made_at desc, id desc limit 1", stageId);
    }

    public Optional<StoredRanking> find(UUID id) {
        return find("id = ?", id);
    }

    private Optional<StoredRanking> find(String wanted, UUID id) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select id, round_id, stage_id, rules, method_version, made_by, made_at from ranking where
                        """ + wanted, id).map((row, _) -> read(row)).findOne());
    }

    /** Whether one of the reviews that a ranking was made of counts no more. */
    public boolean isOutdated(UUID rankingId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select exists (select 1 from ranking_case c join review v on v.application_id = c.application_id
                            where c.ranking_id = ? and v.state <> 'SUBMITTED'
                            and c.reviews @> jsonb_build_array(jsonb_build_object('reviewId', v.id)))
                        """, rankingId).mapTo(Boolean.class).one());
    }

    /** All places of a ranking by the application's id; null for a case that has none. */
    public Map<UUID, Integer> places(UUID rankingId) {
        Map<UUID, Integer> places = new HashMap<>();
        jdbi.useHandle(
                sql -> sql.select("select application_id, place from ranking_case where ranking_id = ?", rankingId)
                        .map((row, _) -> {
                            UUID id = row.getObject("application_id", UUID.class);
                            places.put(id, row.getObject("place", Integer.class));
                            return id;
                        })
                        .list());
        return places;
    }

    /** The scores on which a ranking's places stand, by the application's id; to the four decimals that are compared. */
    public Map<UUID, BigDecimal> scores(UUID rankingId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select c.application_id, round(cast(c.scores -> r.method ->> 'score' as numeric), 4) as score
                        from ranking_case c join ranking r on r.id = c.ranking_id
                        where r.id = ? and c.scores -> r.method ->> 'score' is not null
                        """, rankingId)
                .map((row, _) -> Map.entry(row.getObject("application_id", UUID.class), row.getBigDecimal("score")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How many cases a ranking has, those without a place among them. */
    public record Count(int cases, int ruledOut) {}

    public Count count(UUID rankingId) {
        return count(rankingId, Set.of());
    }

    /** The same without some. */
    Count count(UUID rankingId, Set<UUID> hidden) {
        return jdbi.withHandle(sql -> sql.select("""
                        select count(*) as cases, count(ruled_out) as ruled_out from ranking_case
                        where ranking_id = ? and application_id <> all (?)
                        """, rankingId, hidden.toArray(UUID[]::new))
                .map(RecordRows.of(Count.class))
                .one());
    }

    /** What a ranking says of one case. */
    public Optional<RankedCase> find(UUID rankingId, UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select * from ranking_case where ranking_id = ? and application_id = ?",
                        rankingId,
                        applicationId)
                .map((row, _) -> readCase(row))
                .findOne());
    }

    /** All of a ranking's cases in their order. */
    public List<RankedCase> cases(UUID rankingId) {
        return jdbi.withHandle(
                sql -> sql.select("select * from ranking_case where ranking_id = ? order by position", rankingId)
                        .map((row, _) -> readCase(row))
                        .list());
    }

    /** What a ranking was made of. */
    RankingInputs inputs(StoredRanking ranking) {
        return new RankingInputs(ranking.rules(), jdbi.withHandle(sql -> sql.select(
                        "select application_id, reviews, category, votes, earlier from ranking_case where ranking_id = ?",
                        ranking.id())
                .map((row, _) -> new RankingInputs.Case(
                        row.getObject("application_id", UUID.class),
                        StoredJson.read(row.getString("reviews"), REVIEWS),
                        row.getString("category"),
                        votes(row.getString("votes")),
                        row.getBigDecimal("earlier")))
                .list()));
    }

    private static Map<String, Integer> votes(String stored) {
        return stored == null ? Map.of() : StoredJson.read(stored, VOTES);
    }

    private static StoredRanking read(ResultSet row) throws SQLException {
        return new StoredRanking(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("stage_id", UUID.class),
                StoredJson.read(row.getString("rules"), RankingInputs.Rules.class),
                row.getInt("method_version"),
                row.getObject("made_by", UUID.class),
                row.getTimestamp("made_at").toInstant());
    }

    private static RankedCase readCase(ResultSet row) throws SQLException {
        String ruledOut = row.getString("ruled_out");
        return new RankedCase(
                row.getObject("application_id", UUID.class),
                row.getObject("place", Integer.class),
                ruledOut == null ? null : RuledOut.valueOf(ruledOut),
                StoredJson.read(row.getString("scores"), SCORES),
                row.getBigDecimal("median"),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"),
                StoredJson.read(row.getString("criteria"), CRITERIA));
    }
}
