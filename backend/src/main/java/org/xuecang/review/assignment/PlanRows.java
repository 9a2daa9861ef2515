package org.xuecang.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.review.AssignReviewsRequest.Assignment;

/** The cases and pairs of plans, and the reviews they are made from. */
@ApplicationScoped
class PlanRows {

    @Inject
    Jdbi jdbi;

    /** A case as a plan begins with it; its field is told when it is reckoned. */
    void begin(UUID planId, Collection<UUID> applications) {
        jdbi.useHandle(sql -> sql.execute("""
                insert into assignment_case (plan_id, application_id, needed, missing)
                select ?, id, 0, 0 from unnest(?) as asked (id) order by id
                """, planId, applications.toArray(UUID[]::new)));
    }

    List<UUID> cases(UUID planId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select application_id from assignment_case where plan_id = ? order by application_id", planId)
                .mapTo(UUID.class)
                .list());
    }

    /** The fields of some of a plan's cases, as they were reckoned; without those that have none. */
    Map<UUID, String> fieldsOf(UUID planId, Collection<UUID> applications) {
        Map<UUID, String> fields = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select application_id, field from assignment_case
                        where plan_id = ? and application_id = any (?) and field is not null
                        """, planId, applications.toArray(UUID[]::new))
                .map((row, _) -> fields.put(row.getObject("application_id", UUID.class), row.getString("field")))
                .list());
        return fields;
    }

    /** What each case's answers say at a place; without those that say nothing there. In one statement. */
    Map<UUID, String> fields(Collection<UUID> applications, List<String> path) {
        if (path.isEmpty()) {
            return new HashMap<>();
        }
        Map<UUID, String> fields = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        """
                        select a.id, v.answers #>> ? as field from round_application a
                        join application_revision v on v.application_id = a.id and v.number = a.revision
                        where a.id = any (?) and v.answers #>> ? is not null
                        """,
                        path.toArray(String[]::new),
                        applications.toArray(UUID[]::new),
                        path.toArray(String[]::new))
                .map((row, _) -> fields.put(row.getObject("id", UUID.class), row.getString("field")))
                .list());
        return fields;
    }

    /** Of some units the towns that they are or lie in; in one statement. */
    Map<UUID, Set<UUID>> towns(Map<UUID, Set<UUID>> above) {
        Set<UUID> all = new HashSet<>();
        above.values().forEach(all::addAll);
        Set<UUID> towns = jdbi.withHandle(
                sql -> sql.select("select id from organisation where id = any (?) and kind = 'TOWN'", (Object)
                                all.toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .set());
        Map<UUID, Set<UUID>> found = new HashMap<>();
        above.forEach((unit, line) ->
                found.put(unit, line.stream().filter(towns::contains).collect(Collectors.toUnmodifiableSet())));
        return found;
    }

    /** How many reviews that count each expert has in a stage; in one statement. */
    Map<UUID, Integer> heldIn(UUID stageId) {
        Map<UUID, Integer> held = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select reviewer_id, count(*) as held from review
                        where stage_id = ? and state in ('ASSIGNED', 'SUBMITTED') group by reviewer_id
                        """, stageId)
                .map((row, _) -> held.put(row.getObject("reviewer_id", UUID.class), row.getInt("held")))
                .list());
        return held;
    }

    /** To which units people belong, by their roles and by what the pools know; in one statement. */
    Map<UUID, Set<UUID>> units(Collection<UUID> people, LocalDate today) {
        Map<UUID, Set<UUID>> units = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select distinct person_id, unit_id from person_unit
                        where person_id = any (?) and valid_from <= ? and valid_until > ?
                        """, people.toArray(UUID[]::new), today, today)
                .map((row, _) -> units.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new HashSet<>())
                        .add(row.getObject("unit_id", UUID.class)))
                .list());
        return units;
    }

    /** A review that counts. */
    record Standing(UUID id, UUID applicationId, UUID reviewerId, String scorer, boolean handedIn, boolean published) {

        Assignment pair() {
            return new Assignment(applicationId, reviewerId);
        }
    }

    /** Reviews of a stage's cases, handed in or not. */
    List<Standing> standing(UUID stageId, Collection<UUID> applications) {
        return jdbi.withHandle(sql -> sql.select("""
                        select id, application_id, reviewer_id, scorer, state, published_at from review
                        where stage_id = ? and application_id = any (?) and state in ('ASSIGNED', 'SUBMITTED') order by id
                        """, stageId, applications.toArray(UUID[]::new))
                .map((row, _) -> read(row))
                .list());
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getObject("reviewer_id", UUID.class),
                row.getString("scorer"),
                row.getString("state").equals("SUBMITTED"),
                row.getTimestamp("published_at") != null);
    }

    /** A case as it was reckoned. */
    record Reckoned(UUID applicationId, int needed, String field, boolean fieldMet, int missing, Binding binding) {}

    /** A pair of a plan. */
    record PlannedPair(UUID applicationId, UUID reviewerId, PairChange change, boolean ofField) {

        Assignment pair() {
            return new Assignment(applicationId, reviewerId);
        }
    }

    void reckoned(UUID planId, List<Reckoned> cases, List<PlannedPair> pairs) {
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch("""
                    update assignment_case set needed = ?, field = ?, field_met = ?, missing = ?, binding = ?
                    where plan_id = ? and application_id = ?
                    """);
            cases.forEach(each -> batch.add(
                    each.needed(),
                    each.field(),
                    each.fieldMet(),
                    each.missing(),
                    each.binding() == null ? null : each.binding().name(),
                    planId,
                    each.applicationId()));
            if (batch.size() > 0) {
                batch.execute();
            }
            sql.execute(
                    """
                    insert into assignment_pair (plan_id, application_id, reviewer_id, change, of_field)
                    select ?, application, reviewer, change, of_field
                    from unnest(?, ?, ?, ?) as planned (application, reviewer, change, of_field)
                    """,
                    planId,
                    pairs.stream().map(PlannedPair::applicationId).toArray(UUID[]::new),
                    pairs.stream().map(PlannedPair::reviewerId).toArray(UUID[]::new),
                    pairs.stream().map(each -> each.change().name()).toArray(String[]::new),
                    pairs.stream().map(PlannedPair::ofField).toArray(Boolean[]::new));
        });
    }

    List<PlannedPair> pairs(UUID planId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select application_id, reviewer_id, change, of_field from assignment_pair where plan_id = ?"
                                + " order by application_id, reviewer_id",
                        planId)
                .map((row, _) -> new PlannedPair(
                        row.getObject("application_id", UUID.class),
                        row.getObject("reviewer_id", UUID.class),
                        PairChange.valueOf(row.getString("change")),
                        row.getBoolean("of_field")))
                .list());
    }

    /** One that was not there becomes new, one that would have been taken back is kept. */
    void put(UUID planId, Assignment pair, boolean ofField) {
        jdbi.useHandle(sql -> sql.execute("""
                insert into assignment_pair as planned (plan_id, application_id, reviewer_id, change, of_field)
                values (?, ?, ?, 'NEW', ?)
                on conflict (plan_id, application_id, reviewer_id) do update set change = 'KEPT'
                where planned.change = 'TAKEN_BACK'
                """, planId, pair.applicationId(), pair.reviewerId(), ofField));
    }

    /** A new one is gone, one that was kept will be taken back. */
    void remove(UUID planId, Assignment pair) {
        jdbi.useHandle(sql -> {
            sql.execute("""
                    delete from assignment_pair where plan_id = ? and application_id = ? and reviewer_id = ? and change = 'NEW'
                    """, planId, pair.applicationId(), pair.reviewerId());
            sql.execute("""
                    update assignment_pair set change = 'TAKEN_BACK'
                    where plan_id = ? and application_id = ? and reviewer_id = ? and change = 'KEPT'
                    """, planId, pair.applicationId(), pair.reviewerId());
        });
    }

    /** Counts again what each of the cases lacks; what a hand mended is bound by nothing. */
    void count(UUID planId, Collection<UUID> applications) {
        jdbi.useHandle(sql -> sql.execute("""
                update assignment_case c set missing = counted.missing,
                    binding = case when counted.missing = 0 then null else c.binding end
                from (select n.application_id, greatest(0, n.needed - (select count(*) from assignment_pair p
                        where p.plan_id = n.plan_id and p.application_id = n.application_id and p.change <> 'TAKEN_BACK'))
                        as missing
                    from assignment_case n where n.plan_id = ? and n.application_id = any (?)) counted
                where c.plan_id = ? and c.application_id = counted.application_id
                """, planId, applications.toArray(UUID[]::new), planId));
    }
}
