package org.xuecang.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;

/** Accounts of the realm's users where the demo world has not made them, in one county with one centre below it. */
public final class Accounts {

    private static final UUID COUNTY = UUID.fromString("0190a000-0000-7000-8000-00000000c001");
    private static final UUID CENTRE = UUID.fromString("0190a000-0000-7000-8000-00000000c002");

    private Accounts() {}

    /** The database as its owner, for what no application may do. */
    public static Connection owner() throws SQLException {
        TestServices services = TestServices.get();
        return DriverManager.getConnection(services.jdbcUrl(), services.ownerUser(), services.ownerPassword());
    }

    public static UUID id(String username) {
        return Jdbi.create(Accounts::owner)
                .withHandle(sql -> sql.select("select id from app_user where username = ?", username)
                        .mapTo(UUID.class)
                        .one());
    }

    /** Makes what is missing; does nothing in a loaded demo world. */
    public static void ensure() {
        Jdbi.create(Accounts::owner).useTransaction(sql -> {
            ensure(sql, "auditor", Role.AUDITOR, COUNTY);
            ensure(sql, "admin", Role.ADMINISTRATOR, COUNTY);
            ensure(sql, "chengxiang", Role.CENTRE_OFFICER, CENTRE);
            ensure(sql, "shaxi", Role.CENTRE_OFFICER, CENTRE);
        });
    }

    private static void ensure(Handle sql, String username, Role role, UUID unit) {
        boolean there = sql.select("select exists (select 1 from app_user where username = ?)", username)
                .mapTo(Boolean.class)
                .one();
        if (!there) {
            ensureOrganisations(sql);
            UUID user = Ids.next();
            sql.execute("""
                    insert into app_user (id, kind, keycloak_id, username, display_name, state, created_at, version)
                    values (?, 'PERSON', ?, ?, ?, 'ACTIVE', now(), 0)
                    """, user, TestServices.get().userId(username), username, username);
            sql.execute("""
                    insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                    values (?, ?, ?, ?, ?, date '2020-01-01', now())
                    """, Ids.next(), user, role, unit, unit);
        }
    }

    private static void ensureOrganisations(Handle sql) {
        for (UUID id : new UUID[] {COUNTY, CENTRE}) {
            sql.execute("""
                    insert into organisation (id, kind, founded_on, version) values (?, 'OTHER', date '2020-01-01', 0)
                    on conflict do nothing
                    """, id);
        }
        sql.execute("""
                insert into organisation_parent (organisation_id, parent_id, valid_from)
                select ?, ?, date '2020-01-01'
                where not exists (select 1 from organisation_parent where organisation_id = ?)
                """, CENTRE, COUNTY, CENTRE);
    }
}
