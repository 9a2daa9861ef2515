package org.xuecang.authorisation;

import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;

/**
 * Ten people, each with one role over the same county. They are the demo users, whose own grants are put aside for the
 * while: signing in through Keycloak stays real, and the small world around them is known to the last organisation.
 */
final class RoleCallers {

    private static final Map<Role, String> USERS = Map.of(
            Role.OFFICER, "bureau",
            Role.LEADER, "leader",
            Role.COORDINATOR, "university",
            Role.UNIT_LEADER, "chengxiang-lead",
            Role.CENTRE_OFFICER, "chengxiang",
            Role.APPLICANT, "applicant",
            Role.EXPERT, "expert1",
            Role.AUDITOR, "auditor",
            Role.ADMINISTRATOR, "admin",
            Role.INTEGRATOR, "shaxi");

    private final Jdbi owner = Jdbi.create(
            TestServices.get().jdbcUrl(),
            TestServices.get().ownerUser(),
            TestServices.get().ownerPassword());
    private final UUID province = Ids.next();
    private final UUID county = Ids.next();
    private final UUID town = Ids.next();
    private final UUID foreign = Ids.next();

    UUID organisation(boolean own, boolean below) {
        return own ? county : below ? town : foreign;
    }

    String username(Role role) {
        return USERS.get(role);
    }

    void takeTheDemoUsers() {
        owner.useTransaction(sql -> {
            organisation(sql, province, "PROVINCE", null);
            organisation(sql, county, "COUNTY", province);
            organisation(sql, town, "TOWN", county);
            organisation(sql, foreign, "COUNTY", province);
            sql.execute("create table if not exists grants_put_aside as select * from role_grant where false");
            sql.execute("insert into grants_put_aside select * from role_grant");
            sql.execute("update role_grant set delegated_from = null");
            sql.execute("delete from role_grant");
            USERS.forEach((role, username) -> sql.execute("""
                    insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                    select ?, id, ?, ?, ?, date '2020-01-01', now() from app_user where username = ?
                    """, Ids.next(), role.name(), county, county, username));
        });
    }

    void giveBack() {
        owner.useTransaction(sql -> {
            sql.execute("create table if not exists grants_put_aside as select * from role_grant");
            sql.execute("update role_grant set delegated_from = null");
            sql.execute("delete from role_grant");
            sql.execute("insert into role_grant select * from grants_put_aside");
            sql.execute("drop table grants_put_aside");
        });
    }

    private static void organisation(Handle sql, UUID id, String kind, UUID parent) {
        sql.execute(
                "insert into organisation (id, kind, sort_order, founded_on, version) values (?, ?, 0, date '2000-01-01', 0)",
                id,
                kind);
        sql.execute("""
                insert into organisation_name (organisation_id, kind, name, valid_from)
                values (?, 'OFFICIAL', ?, date '2000-01-01')
                """, id, "试验" + kind + id.toString().substring(30));
        if (parent != null) {
            sql.execute("""
                    insert into organisation_parent (organisation_id, parent_id, valid_from)
                    values (?, ?, date '2000-01-01')
                    """, id, parent);
        }
    }
}
