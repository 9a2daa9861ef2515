package org.xuecang.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;

/**
 * Published reviews by {@code expert1}, for the authorisation table, in a round that the organisation runs itself, of a
 * case that comes from elsewhere. Nothing is scored and no If-Match is sent, so that what is allowed harms nothing.
 */
@ApplicationScoped
class ReviewSpecimens implements Specimens {

    private static final Set<String> READS = Set.of("getReview");
    private static final Set<String> WRITES = Set.of("patchReview", "excuseReviewer");
    private static final String TAKES_BACK = "takeBackReview";
    private static final Set<String> ASSIGNS = Set.of("listReviewers", "assignReviews", "publishReviews");
    private static final String SUBMITS = "submitReviews";
    private static final String DECLARES = "declareConflict";

    @Inject
    Jdbi jdbi;

    @Inject
    Scene scene;

    private record Made(UUID round, UUID application, UUID review) {}

    @Override
    public boolean covers(String operationId) {
        return isOnOne(operationId)
                || ASSIGNS.contains(operationId)
                || Set.of("listReviews", SUBMITS, DECLARES).contains(operationId);
    }

    private static boolean isOnOne(String operationId) {
        return READS.contains(operationId) || WRITES.contains(operationId) || operationId.equals(TAKES_BACK);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (operationId.equals("listReviews")) {
            return Call.of(null);
        }
        Made made = make(organisation);
        if (operationId.equals(DECLARES)) {
            return Call.on("id", made.application(), Map.of());
        }
        return Call.on("id", isOnOne(operationId) ? made.review() : made.round(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        if (isOnOne(operationId) || operationId.equals(SUBMITS)) {
            return ReviewPermission.SCORE;
        }
        return operationId.equals("listReviews") ? null : ReviewPermission.ASSIGN;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return isOnOne(operationId) ? Set.of(ReviewPermission.READ_OF_ROUND, ReviewPermission.OVERSEE) : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return ASSIGNS.contains(operationId) || operationId.equals(DECLARES)
                ? Set.of("not-the-organiser", "own-case")
                : Set.of();
    }

    private Made make(UUID organisation) {
        UUID round = round(organisation);
        UUID stage = Ids.next();
        execute("""
                insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
                values (?, ?, 0, 'submission', '申报', '申报', '{}'), (?, ?, 1, 'expert-review', '评审', '评审', '{}')
                """, Ids.next(), round, stage, round);
        UUID elsewhere = scene.county();
        UUID application = Ids.next();
        execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version)
                values (?, ?, ?, ?, '题目', '{}', 'SUBMITTED', ?, 1, ?, now(), now(), now(), 0)
                """, application, round, elsewhere, scene.account("expert6"), stage, "评" + application);
        execute("""
                insert into application_revision (application_id, number, title, answers, submitted_at)
                values (?, 1, '题目', '{}', now())
                """, application);
        UUID review = Ids.next();
        execute("""
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes,
                    assigned_at, published_at, changed_at, version)
                values (?, ?, ?, ?, ?, 'ASSIGNED', '{}', '[]', now(), now(), now(), 0)
                """, review, round, stage, application, scene.account("expert1"));
        return new Made(round, application, review);
    }

    /** Written as it stands: it opened without anybody being called. */
    private UUID round(UUID organisation) {
        UUID id = Ids.next();
        UUID programme = Ids.next();
        UUID form = version(organisation, "FORM", """
                {"schema": {"type": "object", "additionalProperties": false, "properties": {}}, "hints": {}}
                """);
        UUID rubric = version(organisation, "RUBRIC", """
                {"step": 1, "criteria": [{"key": "c1", "name": "场地", "points": 100}]}
                """);
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
                values (?, ?, ?, ?, 2026, 1, '批次', 'COUNTY', 'HERE', ?, ?, ?, now() - interval '9 days',
                    now() - interval '1 day', 'MEDIAN', 'RESULT', false, 'OPEN', now(), now(), 0)
                """, id, organisation, organisation, programme, form, rubric, pipeline);
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

    private void execute(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> handle.execute(sql, parameters)));
    }
}
