package org.xuecang.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;

/** A county of a test's own, in which the demo users hold other roles for the while. */
@ApplicationScoped
public class Scene {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Jdbi jdbi;

    private final List<UUID> grants = new CopyOnWriteArrayList<>();
    private final List<UUID> counties = new CopyOnWriteArrayList<>();

    /** A root of its own, out of everybody's reach until roles are granted over it. */
    public UUID county() {
        UUID id = Ids.next();
        jdbi.useHandle(sql -> {
            sql.execute(
                    "insert into organisation (id, kind, sort_order, founded_on, version) values (?, 'COUNTY', 0, ?, 0)",
                    id,
                    LONG_AGO);
            sql.execute("""
                    insert into organisation_name (organisation_id, kind, name, valid_from)
                    values (?, 'OFFICIAL', ?, ?)
                    """, id, "试县" + id, LONG_AGO);
        });
        counties.add(id);
        return id;
    }

    /** Many villages under an organisation, put there in one statement. */
    public void villages(UUID parent, int count) {
        jdbi.useHandle(sql -> sql.execute("""
                with made as (
                    insert into organisation (id, kind, sort_order, founded_on, version)
                    select gen_random_uuid(), 'VILLAGE', number, ?, 0 from generate_series(1, ?) number returning id, sort_order
                ), named as (
                    insert into organisation_name (organisation_id, kind, name, valid_from)
                    select id, 'OFFICIAL', '试村' || sort_order, ? from made
                )
                insert into organisation_parent (organisation_id, parent_id, valid_from) select id, ?, ? from made
                """, LONG_AGO, count, LONG_AGO, parent, LONG_AGO));
    }

    /** The account of one of the realm's users, made where the demo world has not made it yet. */
    public UUID account(String username) {
        UUID keycloakId = TestServices.get().userId(username);
        return jdbi.withHandle(sql -> {
            sql.execute("""
                    insert into app_user (id, kind, keycloak_id, username, display_name, state, created_at, version)
                    values (?, 'PERSON', ?, ?, ?, 'ACTIVE', now(), 0) on conflict do nothing
                    """, Ids.next(), keycloakId, username, username);
            return sql.select("select id from app_user where keycloak_id = ?", keycloakId)
                    .mapTo(UUID.class)
                    .one();
        });
    }

    public UUID grant(String username, Role role, UUID organisation) {
        return grant(username, role, organisation, organisation);
    }

    /** A role held for a unit, which reaches over a scope. */
    public UUID grant(String username, Role role, UUID unit, UUID scope) {
        UUID account = account(username);
        UUID id = Ids.next();
        jdbi.useHandle(sql -> sql.execute("""
                insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                values (?, ?, ?, ?, ?, ?, now())
                """, id, account, role.name(), unit, scope, LONG_AGO));
        grants.add(id);
        return account;
    }

    /** Takes back every role that was granted, and what would keep people from each other's cases in tests to come. */
    public void close() {
        jdbi.useHandle(sql -> sql.execute("""
                delete from application_member m using round_application a, application_round r
                where a.id = m.application_id and r.id = a.round_id and r.organisation_id = any (?)
                """, (Object) counties.toArray(UUID[]::new)));
        jdbi.useHandle(sql -> sql.execute("""
                update person_tie set revoked_at = now(), revoked_why = 'over'
                where revoked_at is null and organisation_id = any (?)
                """, (Object) counties.toArray(UUID[]::new)));
        jdbi.useHandle(sql -> sql.execute("update role_grant set valid_until = valid_from where id = any (?)", (Object)
                grants.toArray(UUID[]::new)));
        grants.clear();
    }
}
