package org.xuecang.round;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.pipeline.StageKinds;

/** The rows that belong to a round: stages, quotas, stand-ins. */
@ApplicationScoped
class RoundParts {

    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    @Inject
    StageKinds kinds;

    @Inject
    RequestTime time;

    void addStages(UUID round, List<RoundView.Stage> stages) {
        jdbi.useHandle(sql -> {
            var batch = sql.prepareBatch("""
                    insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
                    values (?, ?, ?, ?, ?, ?, cast(? as jsonb))
                    """);
            for (int i = 0; i < stages.size(); i++) {
                RoundView.Stage stage = stages.get(i);
                batch.add(
                        stage.id(),
                        round,
                        i,
                        stage.kind(),
                        stage.staffName(),
                        stage.applicantName(),
                        StoredJson.write(stage.settings()));
            }
            batch.execute();
        });
    }

    /** As they are for all: over when they are over for the last of those whom the round calls. */
    List<RoundView.Stage> stages(UUID round) {
        return stages(round, null);
    }

    /**
     * As they are for those for whom the window ends at a time of their own.
     *
     * @param end null for the last of all ends
     */
    List<RoundView.Stage> stages(UUID round, Instant end) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select s.id, s.kind, s.staff_name, s.applicant_name, s.settings,
                            coalesce(cast(? as timestamptz), greatest(r.closes_at, r.latest_own_end)) as window_end
                        from round_stage s join application_round r on r.id = s.round_id
                        where s.round_id = ? order by s.position
                        """, end, round).map((row, _) -> stage(row)).list());
    }

    private RoundView.Stage stage(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        Map<String, String> settings = StoredJson.read(row.getString("settings"), SETTINGS);
        Instant windowEnd = row.getTimestamp("window_end").toInstant();
        return RoundView.Stage.of(
                row.getObject("id", UUID.class),
                kind,
                row.getString("staff_name"),
                row.getString("applicant_name"),
                settings,
                kinds.find(kind)
                        .flatMap(known -> known.endsAt(settings, windowEnd))
                        .orElse(null));
    }

    /** Makes these the round's quotas; what has been used of one that stays, stays used. */
    void setQuotas(UUID round, List<SetQuotasRequest.Quota> quotas) {
        UUID[] units = quotas.stream().map(SetQuotasRequest.Quota::unitId).toArray(UUID[]::new);
        Integer[] most = quotas.stream().map(SetQuotasRequest.Quota::atMost).toArray(Integer[]::new);
        jdbi.useHandle(sql -> {
            sql.execute("delete from round_quota where round_id = ? and unit_id <> all (?)", round, units);
            sql.execute("""
                    insert into round_quota (round_id, unit_id, at_most) select ?, unit, most
                    from unnest(?, ?) as asked(unit, most)
                    on conflict (round_id, unit_id) do update set at_most = excluded.at_most
                    """, round, units, most);
        });
    }

    /** Locked until the transaction ends, so that nobody recommends while quotas are lowered. */
    List<UsedQuota> usedQuotas(UUID round) {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select unit_id, used from round_quota where round_id = ? and used + exempt > 0 for update
                        """, round).map(RecordRows.of(UsedQuota.class)).list());
    }

    record UsedQuota(UUID unitId, int used) {}

    /** @param units null for all */
    RoundView.Places places(UUID round, Collection<UUID> units) {
        UUID[] only = units == null ? null : units.toArray(UUID[]::new);
        return jdbi.withHandle(sql -> sql.select("""
                        select count(*) as units, coalesce(sum(at_most), 0) as at_most, coalesce(sum(used), 0) as used
                        from round_quota where round_id = ? and (cast(? as uuid[]) is null or unit_id = any (?))
                        """, round, only, only)
                .map(RecordRows.of(RoundView.Places.class))
                .one());
    }

    void setStandIns(UUID round, List<SetStandInsRequest.StandIn> standIns) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from round_stand_in where round_id = ?", round);
            var batch = sql.prepareBatch("insert into round_stand_in (round_id, unit_id, user_id) values (?, ?, ?)");
            standIns.forEach(each -> batch.add(round, each.unitId(), each.userId()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    List<RoundView.StandIn> standIns(UUID round) {
        return jdbi.withHandle(sql -> sql.select("""
                        select s.unit_id, organisation_name_on(s.unit_id, ?) as unit_name, s.user_id,
                            person.display_name as user_name
                        from round_stand_in s join app_user person on person.id = s.user_id
                        where s.round_id = ? order by unit_name, user_name, s.user_id
                        """, time.today(), round)
                .map(RecordRows.of(RoundView.StandIn.class))
                .list());
    }

    /** The units that it calls. */
    List<UUID> called(UUID round) {
        return jdbi.withHandle(sql -> sql.select("select unit_id from round_quota where round_id = ?", round)
                .mapTo(UUID.class)
                .list());
    }
}
