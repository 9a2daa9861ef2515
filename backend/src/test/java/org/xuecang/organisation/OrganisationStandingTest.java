package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.migration.Migration;

/** The kept standings are at every moment what a walk down the tree would find on any day. */
class OrganisationStandingTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int SIZE = 12;
    private static final int DAYS = 10;
    private static final int CHANGES = 150;

    private static final String WALK = """
            with recursive ordered as (
                select top.id, cast(null as uuid) as parent_id, 0 as level, organisation_place(top) as place
                from organisation top
                where top.founded_on <= :day and (top.closed_on is null or top.closed_on > :day)
                    and not exists (select 1 from organisation_parent link where link.organisation_id = top.id
                        and daterange(link.valid_from, link.valid_until) @> cast(:day as date))
                union all
                select child.id, link.parent_id, ordered.level + 1, ordered.place || organisation_place(child)
                from ordered join organisation_parent link on link.parent_id = ordered.id
                        and daterange(link.valid_from, link.valid_until) @> cast(:day as date)
                    join organisation child on child.id = link.organisation_id
            )
            select id || ' ' || coalesce(cast(parent_id as text), '-') || ' ' || level || ' ' || place
            from ordered order by place collate "C"
            """;
    private static final String KEPT = """
            select id || ' ' || coalesce(cast(parent_id as text), '-') || ' ' || level || ' ' || place
            from organisation_order(null, :day) order by place
            """;
    private static final String BELOW = "select id from organisation_order(:root, :day) order by place";
    private static final String WALK_BELOW = "select id from organisation_subtree(array[:root], :day)";

    private final Random random = new Random(20240425);

    @Test
    void isWhatAWalkDownTheTreeFinds() {
        TestServices services = TestServices.get();
        String url = services.createDatabase();
        new Migration(url, services.ownerUser(), services.ownerPassword(), services.appUser()).run();
        Jdbi.create(url, services.ownerUser(), services.ownerPassword()).useHandle(sql -> {
            List<UUID> all = found(sql);
            for (int change = 0; change < CHANGES; change++) {
                change(sql, all);
                for (int day = 0; day <= DAYS; day++) {
                    LocalDate on = FIRST.plusDays(day);
                    assertThat(texts(sql, KEPT, on))
                            .as("change %d, day %s", change, on)
                            .isEqualTo(texts(sql, WALK, on));
                }
            }
            assertThat(texts(sql, KEPT, FIRST)).hasSizeGreaterThan(2);
            readsOneBranchAlone(sql, all);
        });
    }

    private static void readsOneBranchAlone(Handle sql, List<UUID> all) {
        LocalDate last = FIRST.plusDays(DAYS + 1);
        for (UUID root : all) {
            List<UUID> kept = ids(sql, BELOW, root, last);
            assertThat(kept).containsExactlyInAnyOrderElementsOf(ids(sql, WALK_BELOW, root, last));
            assertThat(kept).first().isEqualTo(root);
        }
    }

    private static List<UUID> found(Handle sql) {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            UUID id = UUID.randomUUID();
            sql.execute(
                    "insert into organisation (id, kind, founded_on, version) values (?, 'OTHER', ?, 0)", id, FIRST);
            all.add(id);
        }
        return all;
    }

    /** Whoever comes later in the list may stand under whoever comes earlier, so that no circle arises. */
    private void change(Handle sql, List<UUID> all) {
        int who = 1 + random.nextInt(SIZE - 1);
        UUID child = all.get(who);
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        switch (random.nextInt(5)) {
            case 0 -> sql.execute("update organisation set sort_order = ? where id = ?", random.nextInt(5), child);
            case 1 -> sql.execute("delete from organisation_parent where organisation_id = ?", child);
            case 2 ->
                sql.execute(
                        "update organisation_parent set valid_until = ? where organisation_id = ? and valid_from < ?"
                                + " and (valid_until is null or valid_until > ?)",
                        from,
                        child,
                        from,
                        from);
            default -> {
                sql.execute(
                        "delete from organisation_parent where organisation_id = ? and valid_from >= ?", child, from);
                sql.execute(
                        "update organisation_parent set valid_until = ? where organisation_id = ?"
                                + " and (valid_until is null or valid_until > ?)",
                        from,
                        child,
                        from);
                sql.execute(
                        "insert into organisation_parent (organisation_id, parent_id, valid_from) values (?, ?, ?)",
                        child,
                        all.get(random.nextInt(who)),
                        from);
            }
        }
    }

    private static List<String> texts(Handle sql, String query, LocalDate day) {
        return sql.createQuery(query).bind("day", day).mapTo(String.class).list();
    }

    private static List<UUID> ids(Handle sql, String query, UUID root, LocalDate day) {
        return sql.createQuery(query)
                .bind("root", root)
                .bind("day", day)
                .mapTo(UUID.class)
                .list();
    }
}
