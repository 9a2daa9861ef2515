package org.xuecang.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;

/**
 * Applications that were handed in, for the authorisation table: through the organisation, in a round that it runs itself.
 * Without an If-Match, what is allowed harms nothing.
 */
@ApplicationScoped
class ApplicationSpecimens implements Specimens {

    private static final Set<String> READS =
            Set.of("getApplication", "getApplicationForm", "listApplicationHistory", "getApplicationRevision");
    private static final Set<String> WRITES = Set.of(
            "patchApplication",
            "discardApplication",
            "removeApplicationMember",
            "submitApplication",
            "withdrawApplication",
            "reviveApplication",
            "inviteWriter",
            "takeBackWriterInvitations");
    private static final Set<String> SPEAKS = Set.of("endorseApplication", "takeBackEndorsement", "returnApplication");
    private static final String CHECKS = "checkApplication";
    private static final String TAKES_BACK = "takeBackApplicantInvitations";
    private static final Set<String> ON_ROUNDS = Set.of("inviteApplicants", TAKES_BACK, "rankEndorsements");
    private static final String ACCEPTS = "acceptInvitation";

    @Inject
    Jdbi jdbi;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return isOnOne(operationId)
                || ON_ROUNDS.contains(operationId)
                || Set.of("listApplications", "createApplication", ACCEPTS).contains(operationId);
    }

    private static boolean isOnOne(String operationId) {
        return READS.contains(operationId)
                || WRITES.contains(operationId)
                || SPEAKS.contains(operationId)
                || operationId.equals(CHECKS);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (operationId.equals("listApplications")) {
            return Call.of(null);
        }
        if (operationId.equals("createApplication")) {
            return Call.of(Map.of("unitId", organisation));
        }
        UUID round = round(organisation);
        if (ON_ROUNDS.contains(operationId)) {
            Map<String, String> path = Map.of("id", round.toString());
            Map<String, String> query =
                    operationId.equals(TAKES_BACK) ? Map.of("unit", organisation.toString()) : Map.of();
            return new Call(path, query, Map.of("unitId", organisation));
        }
        if (operationId.equals(ACCEPTS)) {
            return new Call(Map.of(), Map.of(), Map.of("Invitation-Token", invitation(round, organisation)), null);
        }
        Map<String, String> path =
                new HashMap<>(Map.of("number", "1", "userId", Ids.next().toString()));
        path.put("id", application(round, organisation).toString());
        return new Call(path, Map.of(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        return isOnOne(operationId) ? ApplicationPermission.READ_OF_UNIT : null;
    }

    @Override
    public Set<Permission> alsoSeenBy(String operationId) {
        return isOnOne(operationId)
                ? Set.of(ApplicationPermission.READ_SUBMITTED, ApplicationPermission.READ_OF_ROUND)
                : Set.of();
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        if (WRITES.contains(operationId)) {
            return Set.of("not-your-application");
        }
        return operationId.equals(CHECKS) ? Set.of("own-case", "not-the-organiser") : Set.of();
    }

    /** Written as it stands: an organisation that runs a round cannot call itself without somebody to stand in. */
    private UUID round(UUID organisation) {
        UUID id = Ids.next();
        UUID programme = Ids.next();
        UUID form = version(organisation, "FORM", """
                {"schema": {"type": "object", "additionalProperties": false, "properties": {}}, "hints": {}}
                """);
        UUID rubric = version(organisation, "RUBRIC", "{}");
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
        execute("insert into round_quota (round_id, unit_id, at_most) values (?, ?, 9)", id, organisation);
        execute("""
                insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
                values (?, ?, 0, 'submission', '申报', '申报', '{}'),
                    (?, ?, 1, 'endorsement', '推荐', '推荐', '{"daysAfterWindow": "3"}')
                """, Ids.next(), id, Ids.next(), id);
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

    private UUID application(UUID round, UUID unit) {
        UUID id = Ids.next();
        execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version)
                select ?, ?, ?, ?, '题目', '{}', 'SUBMITTED', id, 1, ?, now(), now(), now(), 0
                from round_stage where round_id = ? and position = 1
                """, id, round, unit, scene.account("expert6"), "试" + id, round);
        execute("""
                insert into application_revision (application_id, number, title, answers, submitted_at)
                values (?, 1, '题目', '{}', now())
                """, id);
        return id;
    }

    private String invitation(UUID round, UUID unit) {
        String token = Ids.next().toString();
        execute("""
                insert into application_invitation
                    (id, token_sha256, round_id, unit_id, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, now(), now() + interval '1 day')
                """, Ids.next(), sha256(token), round, unit, scene.account("expert6"));
        return token;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void execute(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> handle.execute(sql, parameters)));
    }
}
