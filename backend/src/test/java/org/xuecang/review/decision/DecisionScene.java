package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/**
 * A county whose office runs a round: {@code bureau} drafts, {@code university} checks, {@code leader} approves. Cases and
 * reviews are put where a test needs them.
 */
@Dependent
class DecisionScene {

    static final String DRAFTER = "bureau";
    static final String CHECKER = "university";
    static final String LEADER = "leader";

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    @Inject
    StoredRounds stored;

    UUID county;
    UUID office;
    UUID centre;
    UUID other;
    private RoundScene rounds;

    /** What every expert says; null for the points that they gave. */
    String commented;

    void set() {
        county = scene.county();
        scene.grant(DRAFTER, Role.OFFICER, county);
        office = organisation("BUREAU", "试局");
        centre = organisation("CENTRE", "试镇中心");
        other = organisation("CENTRE", "邻镇中心");
        scene.close();
        scene.grant(DRAFTER, Role.OFFICER, office, county);
        scene.grant(CHECKER, Role.OFFICER, office, county);
        scene.grant(LEADER, Role.LEADER, office, county);
        scene.grant("auditor", Role.AUDITOR, office, county);
        scene.grant("chengxiang", Role.CENTRE_OFFICER, centre);
        scene.grant("chengxiang-lead", Role.UNIT_LEADER, centre);
        scene.grant("applicant", Role.APPLICANT, centre);
        scene.grant("shaxi", Role.CENTRE_OFFICER, other);
        rounds = new RoundScene(DRAFTER, county);
    }

    UUID organisation(String kind, String name) {
        return RoundScene.id(Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind", kind, "name", name + UUID.randomUUID(), "parentId", county, "foundedOn", "2020-01-01"))
                .post("/organisations"));
    }

    /** Its window has ended. */
    UUID reviewed(Map<String, ?> changes) {
        return round(changes, "submission", "expert-review", "decision");
    }

    UUID round(Map<String, ?> changes, String... kinds) {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (String kind : kinds) {
            Map<String, String> settings = kind.equals("expert-review") ? Map.of("expertsEach", "2") : Map.of();
            stages.add(RoundScene.stage(kind, "办理中", settings));
        }
        return round(changes, stages);
    }

    UUID round(Map<String, ?> changes, List<Map<String, Object>> stages) {
        UUID round = rounds.round(rounds.programme(rounds.pipeline(stages)));
        assertThat(rounds.patch(round, RoundScene.complete()).statusCode()).isEqualTo(200);
        assertThat(rounds.patch(round, changes).statusCode()).isEqualTo(200);
        Map<String, Object> quotas =
                Map.of("quotas", List.of(Map.of("unitId", centre, "atMost", 9), Map.of("unitId", other, "atMost", 9)));
        assertThat(rounds.put(round, "quotas", quotas).statusCode()).isEqualTo(200);
        assertThat(rounds.open(round).statusCode()).isEqualTo(200);
        stored.execute("update application_round set closes_at = now() - interval '1 second' where id = ?", round);
        return round;
    }

    /** A case of the centre's that stands in a stage. */
    UUID application(UUID round, String stage, String title) {
        return application(round, centre, stage, title);
    }

    UUID application(UUID round, UUID unit, String stage, String title) {
        return application(round, unit, stage, title, "applicant");
    }

    UUID application(UUID round, UUID unit, String stage, String title, String by) {
        return stored.application(round, unit, stageOf(round, stage), title, by);
    }

    /** The first of a kind. */
    private UUID stageOf(UUID round, String kind) {
        return jdbi.withHandle(sql -> sql.select(
                        "select id from round_stage where round_id = ? and kind = ? order by position limit 1",
                        round,
                        kind)
                .mapTo(UUID.class)
                .one());
    }

    /** Reviewed by two experts, each with what is given to the two criteria. */
    UUID scored(UUID round, String title, String first, String second) {
        UUID id = application(round, "expert-review", title);
        review(id, "expert1", first);
        review(id, "expert2", second);
        return id;
    }

    /** In the experts' stage where it stands, or in the first. */
    void review(UUID application, String expert, String scores, String... vetoes) {
        String[] points = scores.split(" ");
        String raised = vetoes.length == 0 ? "[]" : "[\"" + String.join("\",\"", vetoes) + "\"]";
        stored.execute(
                """
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, comment,
                    assigned_at, published_at, submitted_at, changed_at, version, total)
                select ?, a.round_id, s.id, a.id, ?, 'SUBMITTED', cast(? as jsonb), cast(? as jsonb), ?,
                    now(), now(), now(), now(), 0, ?
                from round_application a join round_stage s on s.round_id = a.round_id and s.kind = 'expert-review'
                where a.id = ? order by s.id = a.stage_id desc, s.position limit 1
                """,
                Ids.next(),
                scene.account(expert),
                "{\"c1\": %s, \"c2\": %s}".formatted(points[0], points[1]),
                raised,
                commented == null ? "意见：" + scores : commented,
                new BigDecimal(points[0]).add(new BigDecimal(points[1])),
                application);
    }

    void standIn(UUID round, UUID unit, String person) {
        stored.execute(
                "insert into round_stand_in (round_id, unit_id, user_id) values (?, ?, ?)",
                round,
                unit,
                scene.account(person));
    }

    Response rank(String by, UUID round) {
        return Api.as(by).post("/rounds/" + round + "/ranking");
    }

    /** The cases of the last ranking. */
    Response ranked(String by, UUID round) {
        return Api.as(by).get("/rounds/" + round + "/ranking/cases");
    }

    Response decision(String by, UUID round) {
        return Api.as(by).get("/rounds/" + round + "/decision");
    }

    Response draft(String by, UUID round, Map<String, Object> draft) {
        return Api.as(by)
                .header("If-Match", decision(DRAFTER, round).header("ETag"))
                .contentType(ContentType.JSON)
                .body(draft)
                .put("/rounds/" + round + "/decision");
    }

    Response draft(UUID round, Object... items) {
        return draft(DRAFTER, round, Map.of("reason", "集体研究。", "items", List.of(items)));
    }

    static Map<String, Object> selected(UUID application, String grade) {
        Map<String, Object> item = new HashMap<>(Map.of("applicationId", application, "outcome", "SELECTED"));
        item.put("grade", grade);
        return item;
    }

    static Map<String, Object> notSelected(UUID application, String reason) {
        Map<String, Object> item = new HashMap<>(Map.of("applicationId", application, "outcome", "NOT_SELECTED"));
        item.put("reason", reason);
        return item;
    }

    Response send(UUID round) {
        return Api.as(DRAFTER)
                .header("If-Match", decision(DRAFTER, round).header("ETag"))
                .post("/rounds/" + round + "/decision/sign-off");
    }

    /** The id of the sign-off that is under way. */
    String signOff(UUID round) {
        return Api.as(DRAFTER)
                .queryParam("subjectType", "round-decision")
                .queryParam("subjectId", decision(DRAFTER, round).<String>path("id"))
                .get("/sign-offs")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    Response sign(String by, String signOff, String step, Map<String, Object> body) {
        return Api.as(by)
                .header("If-Match", Api.as(by).get("/sign-offs/" + signOff).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/sign-offs/" + signOff + "/" + step);
    }

    /** Sent, checked and approved. */
    void approve(UUID round) {
        assertThat(send(round).statusCode()).isEqualTo(200);
        String signOff = signOff(round);
        assertThat(sign(CHECKER, signOff, "check", Map.of("opinion", "同意。")).statusCode())
                .isEqualTo(200);
        assertThat(sign(LEADER, signOff, "approval", Map.of("opinion", "同意。")).statusCode())
                .isEqualTo(200);
    }

    /** Those of a round, those of the newest act first. */
    Response messages(String by, UUID round) {
        return Api.as(by).get("/rounds/" + round + "/messages");
    }

    /** The id of the newest message that somebody gets of a round. */
    String message(UUID round, String recipient) {
        return messages(DRAFTER, round)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.recipientName == '" + Accounts.name(recipient) + "' }.id");
    }

    Response message(UUID round, Object id) {
        return Api.as(DRAFTER).get("/rounds/" + round + "/messages/" + id);
    }

    Response sendMessages(String by, UUID round) {
        return Api.as(by).contentType(ContentType.JSON).body(Map.of()).post("/rounds/" + round + "/message-sending");
    }

    /** By who wrote it. */
    void withdraw(UUID application) {
        Api.as("applicant")
                .header(
                        "If-Match",
                        Api.as("applicant").get("/applications/" + application).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "下次再报。"))
                .post("/applications/" + application + "/withdrawal")
                .then()
                .statusCode(200);
    }

    Response result(String by, UUID application) {
        return Api.as(by).get("/applications/" + application + "/result");
    }

    UUID programme(UUID round) {
        return UUID.fromString(read("select programme_id from application_round where id = ?", round));
    }

    String state(UUID application) {
        return read("select state from round_application where id = ?", application);
    }

    String stage(UUID application) {
        return read(
                "select s.kind from round_application a join round_stage s on s.id = a.stage_id where a.id = ?",
                application);
    }

    private String read(String sql, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(handle ->
                        handle.select(sql, id).mapTo(String.class).findOne().orElse(null)));
    }
}
