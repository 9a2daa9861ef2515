package org.xuecang.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;

/**
 * Rounds and cases as rows, for what the API would not let come about, such as a round whose organiser calls itself without
 * anybody to stand in.
 */
@ApplicationScoped
public class StoredRounds {

    private static final String FORM = """
            {"schema": {"type": "object", "additionalProperties": false, "properties": {}}, "hints": {}}
            """;

    private static final String RUBRIC = """
            {"step": 1, "criteria": [{"key": "c1", "name": "场地", "points": 100}]}
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Scene scene;

    /** One that the organisation runs itself, open for nine more days, without stages. */
    public UUID open(UUID organisation) {
        UUID id = Ids.next();
        UUID programme = Ids.next();
        UUID form = version(organisation, "FORM", FORM);
        UUID rubric = version(organisation, "RUBRIC", RUBRIC);
        UUID pipeline = version(organisation, "PIPELINE", "{}");
        execute(
                "insert into programme (id, organisation_id, name, version) values (?, ?, ?, 0)",
                programme,
                organisation,
                "项目" + id);
        execute("""
                insert into application_round (id, organisation_id, organiser_id, programme_id, year, batch, title, level,
                    hosted, form_version_id, rubric_version_id, pipeline_version_id, opens_at, closes_at, tie_rule,
                    shown_to_applicants, comments_shown, state, opened_at, changed_at, version)
                values (?, ?, ?, ?, 2026, 1, '批次', 'COUNTY', 'HERE', ?, ?, ?, now() - interval '1 day',
                    now() + interval '9 days', 'MEDIAN', 'RESULT', false, 'OPEN', now(), now(), 0)
                """, id, organisation, organisation, programme, form, rubric, pipeline);
        return id;
    }

    /** The next stage of a round. */
    public UUID stage(UUID round, String kind, String settings) {
        UUID id = Ids.next();
        execute("""
                insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
                select ?, ?, count(*), ?, '办理', '办理', cast(? as jsonb) from round_stage where round_id = ?
                """, id, round, kind, settings, round);
        return id;
    }

    /** A case by {@code by} that was handed in once and stands in a stage. */
    public UUID application(UUID round, UUID unit, UUID stage, String title, String by) {
        UUID id = Ids.next();
        execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version, form_version_id)
                select ?, id, ?, ?, ?, '{}', 'SUBMITTED', ?, 1, ?, now(), now(), now(), 0, form_version_id
                from application_round where id = ?
                """, id, unit, scene.account(by), title, stage, "试" + id, round);
        execute("""
                insert into application_revision (application_id, number, title, answers, submitted_at, form_version_id)
                select id, 1, title, answers, submitted_at, form_version_id from round_application where id = ?
                """, id);
        takePlace(round, unit);
        return id;
    }

    /** As handing in does where no stage endorses. */
    private void takePlace(UUID round, UUID unit) {
        execute("""
                update round_quota set used = used + 1, at_most = greatest(at_most, used + 1)
                where round_id = ? and unit_id = ?
                    and not exists (select 1 from round_stage s where s.round_id = round_quota.round_id and s.kind = 'endorsement')
                """, round, unit);
    }

    private UUID version(UUID organisation, String kind, String content) {
        UUID template = Ids.next();
        UUID version = Ids.next();
        execute("""
                insert into round_template (id, organisation_id, kind, name, content, changed_at, version)
                values (?, ?, ?, ?, cast(? as json), now(), 0)
                """, template, organisation, kind, "模板" + template, content);
        execute("""
                insert into round_template_version (id, template_id, kind, number, content, published_at)
                values (?, ?, ?, 1, cast(? as json), now())
                """, version, template, kind, content);
        return version;
    }

    public void execute(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> handle.execute(sql, parameters)));
    }
}
