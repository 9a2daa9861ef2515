package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;
import org.xuecang.testing.StoredRounds;

/** Many formal checks with one verdict: previewed with every message, each done or refused by itself, and repeatable. */
@HttpTest
class FormalChecksHttpTest {

    private static final int MOST = 2_000;
    private static final Map<String, Object> MET = Map.of("met", true);
    private static final Map<String, Object> FAILED = Map.of("met", false, "remark", "缺照片");
    private static final Map<String, Object> ADMITTED = Map.of("points", List.of(MET, MET), "verdict", "ADMITTED");

    private final String until = Instant.now()
            .plus(3, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void aRound() {
        county = ApplicationScene.in(scene);
        round = county.openRound(9);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void admitsAllThatAreChosenAsTheCheckOfOneDoes() {
        UUID first = county.endorsed("applicant", round);
        UUID second = waiting("第二", "expert6");
        check(ADMITTED, first, second)
                .then()
                .statusCode(200)
                .body("items.applicationId", contains(first.toString(), second.toString()))
                .body("items.done", contains(true, true))
                .body("done", equalTo(2))
                .body("refused", equalTo(0))
                .body("messages", empty());
        county.get("bureau", first)
                .then()
                .body("stageKind", equalTo(TestStages.DECISION))
                .body("formalChecks[0].points.text", contains("材料齐全", "单位属实"))
                .body("formalChecks[0].verdict", equalTo("ADMITTED"))
                .body("actions", empty());
        Api.as("bureau")
                .get("/applications/" + first + "/history")
                .then()
                .body("items[0].kind", equalTo("ADMITTED"))
                .body("items[0].byName", notNullValue());
        Inbox.unreadOf("applicant", first.toString(), List.of("application-admitted", "application-endorsed"));
        assertThat(audited(first)).isEqualTo(1);
        assertThat(audited(second)).isEqualTo(1);
        assertThat(audits("checkApplications", round)).isEqualTo(1);
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndWhatIsToldAndChangesNothing() {
        UUID first = waiting("甲", "applicant");
        UUID second = waiting("乙", "applicant");
        UUID other = waiting("丙", "expert6");
        Response preview = check(returned("请补照片。"), true, first, second, other);
        preview.then()
                .statusCode(200)
                .body("done", equalTo(3))
                .body("items.state", contains("RETURNED", "RETURNED", "RETURNED"))
                .body("messages", hasSize(2));
        String toBoth = preview.path("messages.find { it.recipientName == '" + Accounts.name("applicant") + "' }.text");
        assertThat(toBoth).contains("多项申报已退回", "“甲”", "“乙”").doesNotContain("丙");
        String toOther = preview.path("messages.find { it.recipientName == '" + Accounts.name("expert6") + "' }.text");
        assertThat(toOther).isEqualTo("“丙”已退回，请按意见修改后重新提交");
        county.get("bureau", first)
                .then()
                .header("ETag", "\"0\"")
                .body("state", equalTo("SUBMITTED"))
                .body("formalChecks", empty());
        assertThat(audited(first)).isZero();
        check(returned("请补照片。"), first, second, other).then().body("done", equalTo(3));
    }

    @Test
    void eachWriterGetsOneMessageWhichIsSettledWithTheLastCorrection() {
        UUID first = county.endorsed("applicant", round);
        UUID second = county.endorsed("applicant", round);
        check(returned("请补照片。"), first, second).then().body("done", equalTo(2));
        Eventually.is(() -> joint("applicant"), told -> assertThat(told).containsExactly("applications-returned"));
        Map<String, Object> told = Api.as("applicant")
                .get("/notifications")
                .path("items.find { it.kind == 'applications-returned' && it.readAt == null }");
        assertThat(told.get("body")).asString().contains("“丝竹学习基地”");
        assertThat(told).containsEntry("path", "/applications");
        assertThat(told.get("dueOn")).isNotNull();
        assertThat(Inbox.kinds("applicant", first.toString(), true)).doesNotContain("application-returned");
        county.submit("applicant", first).then().statusCode(200);
        assertThat(joint("applicant")).containsExactly("applications-returned");
        county.submit("applicant", second).then().statusCode(200);
        Eventually.is(() -> joint("applicant"), left -> assertThat(left).isEmpty());
    }

    @Test
    void returnsAndRefusesWithOneReason() {
        UUID first = waiting("甲", "applicant");
        UUID second = waiting("乙", "expert6");
        check(returned("请补照片。"), first, second).then().body("items.state", contains("RETURNED", "RETURNED"));
        county.get("bureau", second)
                .then()
                .body("formalChecks[0].points[1].remark", equalTo("缺照片"))
                .body("returnReason", equalTo("请补照片。"))
                .body("correctUntil", equalTo(until));
        check(refused(), first, second).then().body("items.state", contains("REFUSED", "REFUSED"));
        county.get("bureau", first).then().body("stageId", nullValue());
        Inbox.unreadOf("applicant", first.toString(), List.of("application-refused", "application-returned"));
    }

    @Test
    void theLastThatAreRefusedConcludeTheRound() {
        UUID first = waiting("甲", "applicant");
        UUID second = waiting("乙", "applicant");
        stored.execute(
                "update application_round set opens_at = now() - interval '9 days', closes_at = now() - interval '1 day'"
                        + " where id = ?",
                round);
        check(refused(), first).then().statusCode(200);
        Api.as("bureau").get("/rounds/" + round).then().body("standing", equalTo("CLOSED"));
        check(refused(), second).then().statusCode(200);
        Api.as("bureau").get("/rounds/" + round).then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void whatIsWrongWithOneStopsNoOther() {
        UUID good = waiting("好的", "applicant");
        UUID stale = waiting("改过的", "applicant");
        UUID early = county.submitted("applicant", round);
        UUID own = stored.application(round, county.office, stage(2), "本局的", "expert6");
        UUID elsewhere = stored.application(
                county.openRound(county.programme(), 2, 9, Map.of()), county.centre, null, "别批的", "applicant");
        UUID unknown = UUID.randomUUID();
        long seen = version(early);
        stored.execute("update round_application set version = 5 where id = ?", stale);
        Map<String, Object> request = Map.of(
                "items",
                List.of(
                        item(stale, 4),
                        item(early, seen),
                        item(own, 0),
                        item(elsewhere, 0),
                        item(unknown, 0),
                        item(good, 0)),
                "check",
                ADMITTED);
        post("bureau", request, false)
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("refused", equalTo(5))
                .body("items.done", contains(false, false, false, false, false, true))
                .body(
                        "items.collect { it.problems.code }",
                        contains(
                                List.of("stale"),
                                List.of("application-elsewhere"),
                                List.of("own-case"),
                                List.of("no-application-of-the-round"),
                                List.of("no-application-of-the-round"),
                                List.of()))
                .body("items[0].problems[0].message", notNullValue())
                .body("items[0].version", equalTo(5))
                .body("items[2].title", equalTo("本局的"))
                .body("items[3].title", nullValue());
        county.get("bureau", good).then().body("stageKind", equalTo(TestStages.DECISION));
        county.get("bureau", stale).then().body("formalChecks", empty()).header("ETag", "\"5\"");
        assertThat(audited(own)).isZero();
    }

    @Test
    void whatIsBeingCorrectedIsNotAdmitted() {
        UUID application = waiting("甲", "applicant");
        check(returned("请补照片。"), application);
        check(ADMITTED, application).then().body("items[0].problems.code", contains("application-elsewhere"));
        check(returned("再宽限几日。"), application).then().body("items[0].done", equalTo(true));
    }

    /** To somebody close to a writer it is as if there were none: not named, not told of, not told apart from none at all. */
    @Test
    void whoIsCloseToAWriterNeitherSeesNorCountsIt() {
        UUID hidden = waiting("亲属的", "expert6");
        UUID open = waiting("别人的", "applicant");
        stored.execute("""
                insert into person_tie (id, organisation_id, kind, person_id, other_id, reason, declared_at, version)
                values (?, ?, 'KIN', ?, ?, '亲属。', now(), 0)
                """, Ids.next(), county.county, Accounts.id("bureau"), Accounts.id("expert6"));
        List<Map<String, Object>> items = List.of(item(hidden, 0), item(UUID.randomUUID(), 0), item(open, 0));
        Response answer = post("bureau", Map.of("items", items, "check", ADMITTED), true);
        answer.then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("messages.recipientName", contains(Accounts.name("applicant")));
        Map<String, Object> hiddenItem = new HashMap<>(answer.<Map<String, Object>>path("items[0]"));
        Map<String, Object> unknownItem = new HashMap<>(answer.<Map<String, Object>>path("items[1]"));
        hiddenItem.remove("applicationId");
        unknownItem.remove("applicationId");
        assertThat(hiddenItem).isEqualTo(unknownItem);
        assertThat(answer.asString()).doesNotContain("亲属的");
        post("bureau", Map.of("items", items, "check", ADMITTED), false).then().body("done", equalTo(1));
        assertThat(state(hidden)).isEqualTo("SUBMITTED");
        assertThat(audited(hidden)).isZero();
    }

    @Test
    void aStandInChecksTheCasesOfTheirUnitsOnly() {
        UUID standIn = scene.grant("university", Role.COORDINATOR, county.other, county.county);
        UUID theirs = stored.application(round, county.office, stage(2), "本局的", "expert6");
        UUID others = waiting("别人的", "applicant");
        check("university", ADMITTED, false, theirs).then().statusCode(403).body("code", equalTo("not-the-organiser"));
        stored.execute(
                "insert into round_stand_in (round_id, unit_id, user_id) values (?, ?, ?)",
                round,
                county.office,
                standIn);
        check("university", ADMITTED, false, theirs, others)
                .then()
                .statusCode(200)
                .body("items.done", contains(true, false))
                .body("items[1].problems.code", contains("no-application-of-the-round"))
                .body("items[1].title", nullValue());
        check("chengxiang-lead", ADMITTED, false, others).then().statusCode(403).body("code", equalTo("not-allowed"));
    }

    @Test
    void whatDoesNotMeetARuleIsAdmittedWithAReasonOnly() {
        RuledScene ruled = new RuledScene(county);
        round = ruled.round(9, RuledScene.rule("years-of-service", RuledScene.WARNS, Map.of("on", "2026-05-31")));
        UUID young = ruled.endorsed("applicant", round, Map.of("since", "2025-01-01"));
        UUID old = ruled.endorsed("applicant", round, Map.of("since", "2015-01-01"));
        check(ADMITTED, young, old)
                .then()
                .body("items.done", contains(false, true))
                .body("items[0].problems.code", contains("reason-despite-rules"));
        Map<String, Object> withReason = new HashMap<>(ADMITTED);
        withReason.put("reason", "教龄按聘用合同认定。");
        check(withReason, young).then().body("items.done", contains(true));
    }

    @Test
    void namesAllThatIsWrongWhateverTheApplication() {
        UUID application = waiting("甲", "applicant");
        Map<String, Object> wrong = Map.of(
                "items",
                List.of(item(application, 0), item(application, 0)),
                "check",
                Map.of("points", List.of(FAILED), "verdict", "ADMITTED", "correctUntil", until));
        post("bureau", wrong, false)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/items/1/applicationId",
                                "/check/points",
                                "/check/points/0/met",
                                "/check/correctUntil"));
        Map<String, Object> unsaid = Map.of("points", List.of(MET, FAILED), "verdict", "RETURNED");
        check(unsaid, application)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/check/reason", "/check/correctUntil"));
        List<Map<String, Object>> tooMany = new ArrayList<>();
        for (int i = 0; i <= MOST; i++) {
            tooMany.add(item(UUID.randomUUID(), 0));
        }
        post("bureau", Map.of("items", tooMany, "check", ADMITTED), false)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items"));
        assertThat(state(application)).isEqualTo("SUBMITTED");
    }

    @Test
    void isDoneOnceUnderOneKeyAndSaidAgainIsStale() {
        UUID first = waiting("甲", "applicant");
        UUID second = waiting("乙", "applicant");
        Map<String, Object> request = Map.of("items", List.of(item(first, 0), item(second, 0)), "check", ADMITTED);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("bureau")
                    .header("Idempotency-Key", key)
                    .body(request)
                    .post("/rounds/" + round + "/formal-checks")
                    .then()
                    .statusCode(200);
        }
        assertThat(audited(first)).isEqualTo(1);
        post("bureau", request, false)
                .then()
                .statusCode(200)
                .body("done", equalTo(0))
                .body("items.problems.code.flatten()", contains("stale", "stale"));
        as("bureau")
                .header("Idempotency-Key", key)
                .body(Map.of("items", List.of(item(first, 0)), "check", ADMITTED))
                .post("/rounds/" + round + "/formal-checks")
                .then()
                .statusCode(422)
                .body("code", equalTo("key-reused"));
        assertThat(checks(first)).isEqualTo(1);
    }

    /** One of the two is first; the other is told that it is stale, and stops no third. */
    @Test
    void isCheckedOnceHoweverManyCheckItAtTheSameMoment() throws Exception {
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cases.add(waiting("第" + i, "applicant"));
        }
        Map<String, Object> all =
                Map.of("items", cases.stream().map(id -> item(id, 0)).toList(), "check", ADMITTED);
        List<Map<String, Object>> reversed =
                new ArrayList<>(cases.stream().map(id -> item(id, 0)).toList().reversed());
        List<Callable<Response>> calls = new ArrayList<>();
        calls.add(() -> post("bureau", all, false));
        calls.add(() -> post("bureau", Map.of("items", reversed, "check", ADMITTED), false));
        for (int i = 0; i < 4; i++) {
            UUID single = cases.get(i * 3);
            calls.add(() -> as("bureau")
                    .header("If-Match", "\"0\"")
                    .body(ADMITTED)
                    .post("/applications/" + single + "/formal-check"));
        }
        List<Response> answers = AtOnce.all(calls);
        int together = answers.subList(0, 2).stream()
                .mapToInt(answer -> {
                    answer.then().statusCode(200);
                    return answer.<Integer>path("done");
                })
                .sum();
        long alone = answers.subList(2, 6).stream()
                .filter(answer -> answer.statusCode() == 200)
                .count();
        assertThat(answers.subList(2, 6))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 412));
        assertThat(together + alone).isEqualTo(12);
        for (UUID each : cases) {
            assertThat(checks(each)).isEqualTo(1);
        }
    }

    @Test
    void twoThousandAreCheckedInSecondsWithAFewStatementsEach() throws Exception {
        UUID few1 = waiting("甲", "applicant");
        UUID few2 = waiting("乙", "applicant");
        Map<String, Object> two = Map.of("items", List.of(item(few1, 0), item(few2, 0)), "check", ADMITTED);
        post("bureau", two, true);
        int few = SqlCount.during(() -> post("bureau", two, true));
        List<UUID> many = fill();
        Map<String, Object> all =
                Map.of("items", many.stream().map(id -> item(id, 0)).toList(), "check", ADMITTED);
        Response[] answers = new Response[2];
        Instant begun = Instant.now();
        int trying = SqlCount.during(() -> answers[0] = post("bureau", all, true));
        Duration took = Duration.between(begun, Instant.now());
        answers[0].then().statusCode(200).body("done", equalTo(MOST)).body("messages.applications", contains(MOST));
        // rows written in batches are counted one by one: check, event, case and its line in the message
        assertThat(trying).isLessThanOrEqualTo(few + 6 * MOST);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        answers[1] = post("bureau", all, false);
        answers[1].then().statusCode(200).body("done", equalTo(MOST)).body("items", hasSize(MOST));
        assertThat(count("select count(*) from formal_check c join round_application a on a.id = c.application_id"
                        + " where a.round_id = ?"))
                .isEqualTo(MOST);
        assertThat(count("select count(*) from joint_notice where round_id = ?"))
                .isEqualTo(1);
    }

    private List<UUID> fill() {
        stored.execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version, form_version_id)
                select gen_random_uuid(), r.id, ?, ?, '大批' || number, '{}', 'SUBMITTED', ?, 1,
                    '批' || r.id || number, now(), now(), now(), 0, r.form_version_id
                from application_round r, generate_series(1, ?) number where r.id = ?
                """, county.centre, Accounts.id("applicant"), stage(2), MOST, round);
        return jdbi.withHandle(
                sql -> sql.select("select id from round_application where round_id = ? and title like '大批%'", round)
                        .mapTo(UUID.class)
                        .list());
    }

    private UUID waiting(String title, String by) {
        return stored.application(round, county.centre, stage(2), title, by);
    }

    private UUID stage(int position) {
        return UUID.fromString(Api.as("bureau").get("/rounds/" + round).path("stages[" + position + "].id"));
    }

    private Map<String, Object> returned(String reason) {
        return Map.of("points", List.of(MET, FAILED), "verdict", "RETURNED", "reason", reason, "correctUntil", until);
    }

    private static Map<String, Object> refused() {
        return Map.of("points", List.of(FAILED, FAILED), "verdict", "REFUSED", "reason", "不属于本批次范围。");
    }

    private static Map<String, Object> item(UUID application, long version) {
        return Map.of("applicationId", application, "version", version);
    }

    private long version(UUID application) {
        return jdbi.withHandle(sql -> sql.select("select version from round_application where id = ?", application)
                .mapTo(Long.class)
                .one());
    }

    private String state(UUID application) {
        return jdbi.withHandle(sql -> sql.select("select state from round_application where id = ?", application)
                .mapTo(String.class)
                .one());
    }

    private int checks(UUID application) {
        return jdbi.withHandle(
                sql -> sql.select("select count(*) from formal_check where application_id = ?", application)
                        .mapTo(Integer.class)
                        .one());
    }

    private int count(String sql) {
        return jdbi.withHandle(
                handle -> handle.select(sql, round).mapTo(Integer.class).one());
    }

    private int audited(UUID application) {
        return audits("checkApplication", application);
    }

    private int audits(String operation, UUID id) {
        return jdbi.withHandle(sql -> sql.select(
                        "select count(*) from audit_event where operation = ? and subjects ->> 'id' = ?",
                        operation,
                        id.toString())
                .mapTo(Integer.class)
                .one());
    }

    private List<String> joint(String who) {
        UUID notice = jdbi.withHandle(sql -> sql.select("select id from joint_notice where round_id = ?", round)
                .mapTo(UUID.class)
                .one());
        return Inbox.kinds(who, notice.toString(), true);
    }

    private Response check(Map<String, Object> check, UUID... applications) {
        return check(check, false, applications);
    }

    private Response check(Map<String, Object> check, boolean dryRun, UUID... applications) {
        return check("bureau", check, dryRun, applications);
    }

    private Response check(String by, Map<String, Object> check, boolean dryRun, UUID... applications) {
        List<Map<String, Object>> items =
                Arrays.stream(applications).map(id -> item(id, version(id))).toList();
        return post(by, Map.of("items", items, "check", check), dryRun);
    }

    private Response post(String by, Map<String, Object> request, boolean dryRun) {
        return as(by).queryParam("dryRun", dryRun).body(request).post("/rounds/" + round + "/formal-checks");
    }

    private static RequestSpecification as(String who) {
        return Api.as(who).contentType(ContentType.JSON);
    }
}
