package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.review.DecidedRound;
import org.xuecang.review.publicnotice.NoticeScene;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/**
 * A round from its first draft to an objection, in which each deed is done by whoever is named for it; what nobody is named
 * for {@code bureau} does, {@code university} checks and {@code leader} approves. {@code expert6} is an officer who does
 * nothing in it.
 */
final class ManyHands {

    /** What staff do in a round, as one follows the other. */
    enum Deed {
        PREPARE,
        CALL_UNITS,
        NAME_STAND_INS,
        OPEN,
        EXTEND,
        CHECK,
        ASSIGN,
        TAKE_BACK,
        DECLARE_CONFLICT,
        PUBLISH_REVIEWS,
        CLOSE,
        END_LEFT_OVERS,
        RANK,
        DRAFT_DECISION,
        SEND_DECISION,
        RETURN_DECISION,
        CHECK_DECISION,
        APPROVE_DECISION,
        DRAFT_NOTICE,
        CORRECT_NOTICE,
        SEND_NOTICE,
        CHECK_NOTICE,
        APPROVE_NOTICE
    }

    private static final List<Map<String, Object>> STAGES = List.of(
            RoundScene.stage("submission", "申报", Map.of()),
            RoundScene.stage("endorsement", "单位推荐", Map.of("daysAfterWindow", "0")),
            RoundScene.stage("formal-check", "评审中", Map.of("points", "材料齐全\n单位属实")),
            RoundScene.stage("expert-review", "评审中", Map.of("expertsEach", "1")),
            RoundScene.stage("decision", "评审中", Map.of()),
            RoundScene.stage("public-notice", "公示", Map.of("workingDays", "5")));

    private final ApplicationScene county;
    private final Map<Deed, String> hands;
    private UUID id;
    private String round;
    private UUID application;

    private ManyHands(ApplicationScene county, Map<Deed, String> hands) {
        this.county = county;
        this.hands = hands;
    }

    static ManyHands in(Scene scene, Map<Deed, String> hands) {
        DecidedRound.knowTheCalendar();
        ApplicationScene county = ApplicationScene.in(scene);
        scene.grant("university", Role.OFFICER, county.office, county.county);
        scene.grant("expert6", Role.OFFICER, county.office, county.county);
        for (String expert : List.of("expert1", "expert2")) {
            UUID house = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
            scene.grant(expert, Role.EXPERT, house, county.county);
        }
        hands.values().forEach(person -> {
            scene.grant(person, Role.OFFICER, county.office, county.county);
            scene.grant(person, Role.LEADER, county.office, county.county);
        });
        return new ManyHands(county, hands);
    }

    /** Up to where the experts are asked. */
    void begin() {
        Map<String, Object> beginning = Map.of(
                "programmeId",
                county.programme(STAGES),
                "year",
                2026,
                "batch",
                1,
                "level",
                "COUNTY",
                "hosted",
                "HERE",
                "organiserId",
                county.office);
        id = RoundScene.id(does(Deed.PREPARE, Method.POST, "/rounds", beginning));
        round = "/rounds/" + id;
        does(Deed.PREPARE, Method.PATCH, round, round, RoundScene.complete());
        Map<String, Object> quotas = Map.of("quotas", List.of(Map.of("unitId", county.centre, "atMost", 2)));
        does(Deed.CALL_UNITS, Method.PUT, round + "/quotas", round, quotas);
        does(Deed.NAME_STAND_INS, Method.PUT, round + "/stand-ins", round, Map.of("standIns", List.of()));
        does(Deed.OPEN, Method.POST, round + "/opening", round, null);
        String later = Instant.now()
                .plus(20, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        does(Deed.EXTEND, Method.POST, round + "/extensions", round, Map.of("closesAt", later, "reason", "顺延。"));
        application = county.endorsed("applicant", id);
        county.submitted("chengxiang", id);
        Map<String, Object> met =
                Map.of("points", List.of(Map.of("met", true), Map.of("met", true)), "verdict", "ADMITTED");
        does(
                Deed.CHECK,
                Method.POST,
                "/applications/" + application + "/formal-check",
                "/applications/" + application,
                met);
    }

    /** What only shows what would be done. */
    Response tryAssigning(String by) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(assignment("expert1"))
                .queryParam("dryRun", true)
                .post(round + "/review-assignments");
    }

    private Map<String, Object> assignment(String expert) {
        return Map.of("assignments", List.of(Map.of("applicationId", application, "reviewerId", Accounts.id(expert))));
    }

    /** From where the experts are asked to where somebody objects. */
    void goOn() {
        does(Deed.ASSIGN, Method.POST, round + "/review-assignments", assignment("expert1"));
        String second = does(Deed.ASSIGN, Method.POST, round + "/review-assignments", assignment("expert2"))
                .path("reviewIds[0]");
        does(Deed.TAKE_BACK, Method.DELETE, "/reviews/" + second, "/reviews/" + second, null);
        Map<String, Object> conflict = Map.of("personId", Accounts.id("expert2"), "reason", "与申报人是亲属。");
        does(Deed.DECLARE_CONFLICT, Method.POST, "/applications/" + application + "/conflicts", conflict);
        does(Deed.PUBLISH_REVIEWS, Method.POST, round + "/review-publication", Map.of());
        review();
        does(Deed.CLOSE, Method.POST, round + "/closing", round, Map.of("reason", "均已提交。"));
        String endorsing = Api.as("bureau").get(round).path("stages[1].id");
        does(Deed.END_LEFT_OVERS, Method.POST, round + "/stages/" + endorsing + "/endings", Map.of());
        does(Deed.RANK, Method.POST, round + "/ranking", null);
        Map<String, Object> items =
                Map.of("items", List.of(Map.of("applicationId", application, "outcome", "SELECTED")));
        String decision = round + "/decision";
        does(Deed.DRAFT_DECISION, Method.PUT, decision, decision, items);
        does(Deed.SEND_DECISION, Method.POST, decision + "/sign-off", decision, null);
        String returned = "/sign-offs/" + Api.as("bureau").get(decision).path("signOffId");
        does(Deed.RETURN_DECISION, Method.POST, returned + "/return", returned, Map.of("reason", "请再核对。"));
        does(Deed.SEND_DECISION, Method.POST, decision + "/sign-off", decision, null);
        sign(decision, Deed.CHECK_DECISION, Deed.APPROVE_DECISION);
        String notice = round + "/public-notice";
        does(Deed.DRAFT_NOTICE, Method.POST, notice, null);
        does(Deed.CORRECT_NOTICE, Method.PATCH, notice, notice, Map.of("contact", "0512-00000000"));
        does(Deed.SEND_NOTICE, Method.POST, notice + "/sign-off", notice, null);
        sign(notice, Deed.CHECK_NOTICE, Deed.APPROVE_NOTICE);
    }

    private void review() {
        String review = "/reviews/"
                + Api.as("expert1").queryParam("round", id).get("/reviews").path("items[0].id");
        Response written = Api.as("expert1")
                .header("If-Match", Api.as("expert1").get(review).header("ETag"))
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(Map.of("scores", Map.of("c1", 30, "c2", 50)))
                .patch(review);
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(Api.as("expert1").post(round + "/review-submission").statusCode())
                .isEqualTo(200);
    }

    private void sign(String subject, Deed check, Deed approve) {
        String signOff = "/sign-offs/" + Api.as("bureau").get(subject).path("signOffId");
        does(check, Method.POST, signOff + "/check", signOff, Map.of());
        does(approve, Method.POST, signOff + "/approval", signOff, Map.of());
    }

    /** @return the objection's id */
    String objection() {
        UUID notice =
                UUID.fromString(Api.as("bureau").get(round + "/public-notice").path("id"));
        assertThat(NoticeScene.object(notice, application, Map.of()).statusCode())
                .isEqualTo(201);
        return Api.as("bureau").queryParam("round", id).get("/objections").path("items[0].id");
    }

    UUID round() {
        return id;
    }

    String by(Deed deed) {
        String usual =
                switch (deed) {
                    case RETURN_DECISION, CHECK_DECISION, CHECK_NOTICE -> "university";
                    case APPROVE_DECISION, APPROVE_NOTICE -> "leader";
                    default -> "bureau";
                };
        return hands.getOrDefault(deed, usual);
    }

    private Response does(Deed deed, Method method, String path, Object body) {
        return does(deed, method, path, null, body);
    }

    /** @param seen what is read before, for its version; null where the call takes none */
    private Response does(Deed deed, Method method, String path, String seen, Object body) {
        String person = by(deed);
        RequestSpecification call = Api.as(person);
        if (seen != null) {
            call.header("If-Match", Api.as(person).get(seen).header("ETag"));
        }
        if (body != null) {
            call.contentType(method == Method.PATCH ? ApplicationScene.MERGE_PATCH : "application/json")
                    .body(body);
        }
        Response answer = call.request(method, path);
        assertThat(answer.statusCode()).as(deed + ": " + answer.asString()).isBetween(200, 299);
        return answer;
    }
}
