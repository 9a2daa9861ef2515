package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.migration.Migration;

/** The question that begins every call is answered by indexes alone, however many accounts there are. */
class CallersPlanTest {

    @Test
    void findsTheCallerByIndexesAlone() {
        TestServices services = TestServices.get();
        String url = services.createDatabase();
        new Migration(url, services.ownerUser(), services.ownerPassword(), services.appUser()).run();
        List<String> plan = Jdbi.create(url, services.ownerUser(), services.ownerPassword())
                .withHandle(sql -> {
                    sql.execute("""
                            insert into organisation (id, kind, founded_on, version)
                            select gen_random_uuid(), 'CENTRE', date '2000-01-01', 0 from generate_series(1, 100)
                            """);
                    sql.execute("""
                            insert into app_user (id, kind, keycloak_id, username, display_name, state, created_at, version)
                            select gen_random_uuid(), 'PERSON', gen_random_uuid(), 'user-' || number, '众', 'ACTIVE', now(), 0
                            from generate_series(1, 5000) number
                            """);
                    sql.execute("""
                            insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                            select gen_random_uuid(), person.id, 'CENTRE_OFFICER', unit.id, unit.id, date '2020-01-01', now()
                            from app_user person cross join (select id from organisation limit 3) unit
                            """);
                    sql.execute("analyze");
                    // as it is planned once the driver has prepared it for good
                    sql.execute("set plan_cache_mode = force_generic_plan");
                    String statement = numbered(Callers.FIND);
                    sql.execute("prepare find (uuid, text, date, date) as " + statement);
                    return sql.createQuery("explain execute find (gen_random_uuid(), null, '%s', '%<s')"
                                    .formatted(LocalDate.EPOCH))
                            .mapTo(String.class)
                            .list();
                });
        assertThat(plan).anySatisfy(line -> assertThat(line).contains("uk_app_user_keycloak_id"));
        assertThat(plan).anySatisfy(line -> assertThat(line).contains("role_grant"));
        assertThat(plan).noneSatisfy(line -> assertThat(line).contains("Seq Scan"));
    }

    private static String numbered(String statement) {
        String result = statement;
        for (int number = 1; result.contains("?"); number++) {
            result = result.replaceFirst("\\?", "\\$" + number);
        }
        return result;
    }
}
