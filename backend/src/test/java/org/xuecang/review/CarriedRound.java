package org.xuecang.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.testing.Scene;

/**
 * A round that an organisation runs, hosted above, with one application of a unit far away that has come to the public
 * notice; written as it stands, for the authorisation table.
 */
@ApplicationScoped
public class CarriedRound {

    private static final List<String> STAGES =
            List.of("submission", "decision", "public-notice", "nomination", "outside-result");

    @Inject
    Jdbi jdbi;

    @Inject
    Scene scene;

    /** @param notice a published public notice that lists the application, and runs */
    public record Rows(UUID round, UUID application, UUID notice) {}

    public Rows of(UUID organisation) {
        UUID round = round(organisation);
        for (int i = 0; i < STAGES.size(); i++) {
            execute("""
                    insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
                    values (?, ?, ?, ?, '环节', '环节', '{}')
                    """, Ids.next(), round, i, STAGES.get(i));
        }
        UUID application = application(round);
        return new Rows(round, application, notice(round, application));
    }

    private UUID round(UUID organisation) {
        UUID id = Ids.next();
        UUID programme = Ids.next();
        execute(
                "insert into programme (id, organisation_id, name, version) values (?, ?, ?, 0)",
                programme,
                organisation,
                "项目" + id);
        UUID form = version(organisation, "FORM", """
                {"schema": {"type": "object", "additionalProperties": false, "properties": {}}, "hints": {}}
                """);
        execute(
                """
                insert into application_round (id, organisation_id, organiser_id, programme_id, year, batch, title, level,
                    hosted, host_name, host_deadline, host_quota, form_version_id, rubric_version_id, pipeline_version_id,
                    opens_at, closes_at, tie_rule, shown_to_applicants, comments_shown, state, opened_at, changed_at, version)
                values (?, ?, ?, ?, 2026, 1, '批次', 'CITY', 'ABOVE', '上级', now() + interval '90 days', 3, ?, ?, ?,
                    now() - interval '9 days', now() - interval '1 day', 'MEDIAN', 'RESULT', false, 'OPEN', now(), now(), 0)
                """,
                id,
                organisation,
                organisation,
                programme,
                form,
                version(organisation, "RUBRIC", "{}"),
                version(organisation, "PIPELINE", "{}"));
        return id;
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

    private UUID application(UUID round) {
        UUID id = Ids.next();
        execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version, form_version_id)
                select ?, r.id, ?, ?, '题目', '{}', 'SUBMITTED', s.id, 1, ?, now(), now(), now(), 0, r.form_version_id
                from round_stage s join application_round r on r.id = s.round_id
                where r.id = ? and s.kind = 'public-notice'
                """, id, scene.county(), scene.account("expert6"), "试" + id, round);
        execute("""
                insert into application_revision (application_id, number, title, answers, submitted_at, form_version_id)
                select id, 1, title, answers, submitted_at, form_version_id from round_application where id = ?
                """, id);
        return id;
    }

    private UUID notice(UUID round, UUID application) {
        UUID id = Ids.next();
        UUID decision = Ids.next();
        execute("""
                insert into decision (id, round_id, stage_id, state, drafted_at, approved_at, version)
                select ?, ?, id, 'APPROVED', now(), now(), 0 from round_stage where round_id = ? and kind = 'decision'
                """, decision, round, round);
        execute(
                "insert into decision_item (decision_id, application_id, position, outcome) values (?, ?, 1, 'SELECTED')",
                decision,
                application);
        execute("""
                insert into public_notice (id, round_id, stage_id, decision_id, title, text, contact, working_days, items,
                    state, published_at, first_day, last_day, version)
                select ?, ?, id, ?, '公示', '公示', '电话', 5, cast(? as jsonb), 'PUBLISHED', now(), current_date,
                    current_date + 9, 0
                from round_stage where round_id = ? and kind = 'public-notice'
                """, id, round, decision, """
                [{"applicationId": "%s", "title": "题目", "unitName": "单位", "applicantNames": [], "grade": null}]
                """.formatted(application), round);
        return id;
    }

    public void execute(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> handle.execute(sql, parameters)));
    }
}
