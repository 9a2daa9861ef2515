package org.xuecang.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.migration.Migration;

/** Who ran the rounds that are there when the table comes is read from what they wrote, and from the trail. */
class RoundActorMigrationTest {

    private static final String BEFORE = "0110";

    private final UUID round = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void findsThoseWhoRanTheRoundsThatAreThere() {
        TestServices services = TestServices.get();
        String url = services.createDatabase();
        Flyway.configure()
                .dataSource(url, services.ownerUser(), services.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", services.appUser()))
                .target(BEFORE)
                .load()
                .migrate();
        Jdbi owner = Jdbi.create(url, services.ownerUser(), services.ownerPassword());
        owner.useHandle(this::fill);

        new Migration(url, services.ownerUser(), services.ownerPassword(), services.appUser()).run();

        assertThat(actors(owner, round))
                .containsExactly(
                        "assigner", "checker", "closer", "creator", "decider", "ender", "opener", "ranker", "signer");
        assertThat(actors(owner, other)).isEmpty();
    }

    private static List<String> actors(Jdbi owner, UUID of) {
        return owner.withHandle(sql -> sql.select("""
                        select person.username from round_actor actor join app_user person on person.id = actor.person_id
                        where actor.round_id = ? order by person.username
                        """, of).mapTo(String.class).list());
    }

    private void fill(Handle sql) {
        UUID county = UUID.randomUUID();
        UUID programme = UUID.randomUUID();
        UUID stage = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        sql.execute(
                "insert into organisation (id, kind, founded_on, version) values (?, 'OTHER', '2020-01-01', 0)",
                county);
        sql.execute(
                "insert into programme (id, organisation_id, name, version) values (?, ?, '项目', 0)", programme, county);
        for (UUID each : List.of(round, other)) {
            sql.execute("""
                    insert into application_round (id, organisation_id, organiser_id, programme_id, year, batch, title, level,
                        hosted, shown_to_applicants, comments_shown, state, changed_at, version)
                    values (?, ?, ?, ?, 2026, ?, '批次', 'COUNTY', 'HERE', 'RESULT', false, 'DRAFT', now(), 0)
                    """, each, county, county, programme, each.equals(round) ? 1 : 2);
        }
        UUID form = UUID.randomUUID();
        sql.execute("""
                insert into round_template (id, organisation_id, kind, name, content, changed_at, version)
                values (?, ?, 'FORM', '申报书', '{}', now(), 0)
                """, form, county);
        sql.execute("""
                insert into round_template_version (id, template_id, kind, number, content, published_at)
                values (?, ?, 'FORM', 1, '{}', now())
                """, form, form);
        sql.execute("update application_round set form_version_id = ? where id = ?", form, round);
        sql.execute("""
                insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
                values (?, ?, 0, 'decision', '审定', '审定', '{}')
                """, stage, round);
        sql.execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, revision,
                    receipt_number, submitted_at, begun_at, changed_at, version)
                values (?, ?, ?, ?, '题目', '{}', 'NOT_SELECTED', 1, '试1', now(), now(), now(), 0)
                """, application, round, county, person(sql, "applicant"));
        sql.execute("""
                insert into round_extension (id, round_id, from_time, to_time, reason, decided_by, decided_at)
                values (gen_random_uuid(), ?, now(), now() + interval '1 day', '顺延', ?, now())
                """, round, person(sql, "closer"));
        sql.execute("""
                insert into application_event (id, application_id, kind, by_id, at, revision, stage_id)
                values (gen_random_uuid(), ?, 'NOT_ENDORSED', ?, now(), 1, ?),
                    (gen_random_uuid(), ?, 'SUBMITTED', ?, now(), 1, null)
                """, application, person(sql, "ender"), stage, application, person(sql, "writer"));
        sql.execute("""
                insert into formal_check (id, application_id, stage_id, revision, points, verdict, checked_by, checked_at)
                values (gen_random_uuid(), ?, ?, 1, '[]', 'ADMITTED', ?, now())
                """, application, stage, person(sql, "checker"));
        sql.execute("""
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, assigned_by,
                    assigned_at, changed_at, version)
                values (gen_random_uuid(), ?, ?, ?, ?, 'ASSIGNED', '{}', '[]', ?, now(), now(), 0)
                """, round, stage, application, person(sql, "expert"), person(sql, "assigner"));
        sql.execute("""
                insert into ranking (id, round_id, stage_id, method, method_version, tie_rule, inputs, places, made_by, made_at)
                values (gen_random_uuid(), ?, ?, 'WEIGHTED_MEAN', 1, 'MEDIAN', '{}', '[]', ?, now())
                """, round, stage, person(sql, "ranker"));
        decide(sql, stage, county);
        trail(sql, "openRound", "{\"id\": \"%s\"}".formatted(round), person(sql, "opener"));
        trail(sql, "createRound", "{\"created\": \"%s\"}".formatted(round), person(sql, "creator"));
        trail(sql, "getRound", "{\"id\": \"%s\"}".formatted(round), person(sql, "reader"));
        trail(sql, "openRound", "{\"id\": \"%s\"}".formatted(other), UUID.randomUUID());
    }

    private void decide(Handle sql, UUID stage, UUID county) {
        UUID decision = UUID.randomUUID();
        UUID signOff = UUID.randomUUID();
        UUID decider = person(sql, "decider");
        sql.execute("""
                insert into decision (id, round_id, stage_id, state, drafted_by, drafted_at, version)
                values (?, ?, ?, 'DRAFT', ?, now(), 0)
                """, decision, round, stage, decider);
        sql.execute("""
                insert into sign_off (id, subject_type, subject_id, organisation_id, title, content_hash, state, drafter_id,
                    drafted_at, version)
                values (?, 'round-decision', ?, ?, '审定名单', repeat('0', 64), 'CHECKED', ?, now(), 0)
                """, signOff, decision, county, decider);
        sql.execute("""
                insert into sign_off_step (id, sign_off_id, ordinal, kind, user_id, role, taken_at)
                values (gen_random_uuid(), ?, 1, 'CHECKED', ?, 'OFFICER', now())
                """, signOff, person(sql, "signer"));
    }

    private static void trail(Handle sql, String operation, String subjects, UUID actor) {
        sql.execute("""
                insert into audit_event (id, at, actor_id, roles, operation, subjects, correlation_id)
                values (gen_random_uuid(), now(), ?, '{}', ?, cast(? as jsonb), 'c')
                """, actor, operation, subjects);
    }

    private static UUID person(Handle sql, String username) {
        UUID id = UUID.randomUUID();
        sql.execute("""
                insert into app_user (id, kind, username, display_name, state, created_at, version)
                values (?, 'PERSON', ?, ?, 'ACTIVE', now(), 0)
                """, id, username, username);
        return id;
    }
}
