package org.xuecang.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.PlatformProblem;

/** Writes views, and with which of them somebody's list opens. */
@ApplicationScoped
class StoredViews {

    @Inject
    Jdbi jdbi;

    int countOf(UUID owner, SavedList list) {
        return jdbi.withHandle(
                sql -> sql.select("select count(*) from saved_view where owner_id = ? and list = ?", owner, list.name())
                        .mapTo(Integer.class)
                        .one());
    }

    boolean isTaken(UUID owner, UUID unit, SavedList list, String name, UUID except) {
        return jdbi.withHandle(sql -> sql.select("""
                        select exists (select 1 from saved_view
                            where owner_id = ? and unit_id = ? and list = ? and name = ? and id <> ?)
                        """, owner, unit, list.name(), name, except)
                .mapTo(Boolean.class)
                .one());
    }

    void add(UUID id, UUID owner, UUID unit, SavedList list, SavedViewContent content, Instant now) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into saved_view (id, owner_id, unit_id, list, name, shared, filter, sort, columns, changed_at, version)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, 0)
                """,
                id,
                owner,
                unit,
                list.name(),
                content.name().strip(),
                content.shared(),
                StoredJson.write(content.filter()),
                content.sort(),
                content.columns().toArray(String[]::new),
                now));
    }

    /** @throws org.xuecang.platform.problem.DomainError 412 where it was changed meanwhile */
    void change(SavedView seen, SavedViewContent content, Instant now) {
        written(jdbi.withHandle(sql -> sql.execute(
                """
                update saved_view set name = ?, shared = ?, filter = cast(? as jsonb), sort = ?, columns = ?, changed_at = ?,
                    version = version + 1
                where id = ? and version = ?
                """,
                content.name().strip(),
                content.shared(),
                StoredJson.write(content.filter()),
                content.sort(),
                content.columns().toArray(String[]::new),
                now,
                seen.id(),
                seen.version())));
    }

    /** @throws org.xuecang.platform.problem.DomainError 412 where it was changed meanwhile */
    void remove(SavedView seen) {
        written(jdbi.withHandle(
                sql -> sql.execute("delete from saved_view where id = ? and version = ?", seen.id(), seen.version())));
    }

    private static void written(int rows) {
        if (rows == 0) {
            throw PlatformProblem.STALE.error();
        }
    }

    void openFirst(UUID user, SavedView view) {
        jdbi.useHandle(sql -> sql.execute("""
                insert into saved_view_first (user_id, list, view_id) values (?, ?, ?)
                on conflict (user_id, list) do update set view_id = excluded.view_id
                """, user, view.list().name(), view.id()));
    }

    void openFirstNoMore(UUID user, SavedView view) {
        jdbi.useHandle(
                sql -> sql.execute("delete from saved_view_first where user_id = ? and view_id = ?", user, view.id()));
    }
}
