package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuecang.authorisation.Walk;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/**
 * Whatever makes a conflict, no operation of the contract opens, finds, counts or exports the case for who stands in it, be it
 * an expert who had it already or one of those who run the round, and none assigns it.
 */
@HttpTest
class ConflictedPairHttpTest {

    private static final String TITLE = "棉纺织绣传习所";
    private static final String ANSWER = "夹缬与扎染";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    ConflictJob job;

    private ReviewScene reviews;
    private UUID application;
    private UUID review;

    /** What makes it, and by which fault an assignment is refused then. */
    private enum Cause {
        WRITER("reviewer-is-writer"),
        DECLARED_SAME_PERSON("reviewer-is-same-person"),
        SAME_PHONE("reviewer-is-same-person"),
        SAME_PERSON_OF_A_COLLEAGUE("reviewer-of-same-unit"),
        KIN("reviewer-is-kin"),
        SUPERVISOR("reviewer-supervises"),
        SAME_UNIT("reviewer-of-same-unit"),
        PAST_ROLE("reviewer-of-past-unit"),
        PAST_UNIT_OF_THE_POOL("reviewer-of-past-unit"),
        CO_APPLICANT("reviewer-is-co-applicant"),
        DECLARED("reviewer-declared");

        private final String fault;

        Cause(String fault) {
            this.fault = fault;
        }
    }

    @BeforeEach
    void aCaseThatAnExpertHas() {
        reviews = ReviewScene.in(scene);
        application = reviews.county.begun("applicant", reviews.round);
        Map<String, Object> text = Map.of("title", TITLE, "answers", Map.of("name", TITLE, "goals", ANSWER));
        assertThat(reviews.county.write("applicant", application, text).statusCode())
                .isEqualTo(200);
        assertThat(reviews.county.submit("applicant", application).statusCode()).isEqualTo(200);
        review = reviews.published(application, "expert1");
    }

    @AfterEach
    void takeAllBack() {
        stored.execute(
                "update app_user set phone_hash = null, phone_ciphertext = null where username in ('expert1', 'bureau', 'applicant')");
        scene.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnExpertFromACaseTheyHad(Cause cause) {
        come(cause, "expert1");
        List<String> secrets = List.of(TITLE, ANSWER, application.toString());
        Walk walk = new Walk("expert1", asked());
        if (cause != Cause.WRITER) { // who reads what they write
            for (UUID id : List.of(application, review, reviews.round)) {
                assertThat(walk.reading(id)).noneMatch(step -> step.isFailure() || step.tells(secrets));
            }
            assertThat(walk.changing(application)).noneMatch(step -> step.isFailure() || step.status() < 300);
        }
        assertThat(walk.changing(review)).noneMatch(step -> step.isFailure() || step.status() < 300);
        assertThat(walk.betrayals(review)).isEmpty();
        reviews.list("expert1").then().body("items", empty()).body("total", equalTo(0));
        reviews.get("expert1", review).then().statusCode(404);

        job.run();
        reviews.get("bureau", review).then().body("state", equalTo("TAKEN_BACK"));
        Api.as("bureau")
                .get("/rounds/" + reviews.round + "/reviewers?application=" + application)
                .then()
                .statusCode(200)
                .body(expert1("assigned"), equalTo(0))
                .body(expert1("conflict"), equalTo(kind(cause)));
        reviews.assign("bureau", reviews.pair(application, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains(cause.fault));
    }

    private static String expert1(String column) {
        return "items.find { it.name == '%s' }.%s".formatted(Accounts.name("expert1"), column);
    }

    private static String kind(Cause cause) {
        return switch (cause) {
            case DECLARED_SAME_PERSON, SAME_PHONE -> "SAME_PERSON";
            case SAME_PERSON_OF_A_COLLEAGUE -> "SAME_UNIT";
            case PAST_ROLE, PAST_UNIT_OF_THE_POOL -> "PAST_UNIT";
            default -> cause.name();
        };
    }

    /** Who belongs to the unit reads what is the unit's, and who writes it what they write; that they handle none is told elsewhere. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WRITER", "SAME_UNIT", "SAME_PERSON_OF_A_COLLEAGUE", "PAST_UNIT_OF_THE_POOL"})
    void keepsStaffFromACaseOfTheirRound(Cause cause) {
        come(cause, "bureau");
        Walk walk = new Walk("bureau", asked());
        List<String> secrets = List.of(TITLE, ANSWER, application.toString());
        for (UUID id : List.of(application, review, reviews.round)) {
            assertThat(walk.reading(id)).noneMatch(step -> step.isFailure() || step.tells(secrets));
        }
        for (UUID id : List.of(application, review)) {
            assertThat(walk.changing(id)).noneMatch(step -> step.isFailure() || step.status() < 300);
        }
        for (String list : List.of("/applications", "/reviews")) {
            Api.as("bureau")
                    .queryParam("round", reviews.round)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
        assertThat(Api.as("bureau").get("/me/waiting").asString()).doesNotContain(reviews.round.toString());
        reviews.assign("bureau", reviews.pair(application, "expert2"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours-to-assign"));
        assertThat(reviews.publish().<Integer>path("reviews")).isZero();
    }

    private Map<String, String> asked() {
        return Map.of(
                "round", reviews.round.toString(), "application", application.toString(), "title", TITLE, "q", TITLE);
    }

    private void come(Cause cause, String who) {
        UUID person = scene.account(who);
        switch (cause) {
            case WRITER -> join(application, person);
            case DECLARED_SAME_PERSON -> tie("SAME_PERSON", person, scene.account("applicant"));
            case SAME_PHONE -> List.of(who, "applicant").forEach(ConflictedPairHttpTest::phone);
            case SAME_PERSON_OF_A_COLLEAGUE -> tie("SAME_PERSON", person, scene.account("chengxiang"));
            case KIN, SUPERVISOR -> tie(cause.name(), scene.account("applicant"), person);
            case SAME_UNIT -> scene.grant(who, Role.EXPERT, reviews.county.centre);
            case PAST_ROLE -> stored.execute("""
                        insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, valid_until, created_at)
                        values (gen_random_uuid(), ?, 'CENTRE_OFFICER', ?, ?, date '2020-01-01', current_date - 400, now())
                        """, person, reviews.county.centre, reviews.county.centre);
            case PAST_UNIT_OF_THE_POOL -> {
                String until =
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(400).toString();
                Map<String, Object> unit = Map.of("unitId", reviews.county.centre, "until", until);
                Api.as("bureau")
                        .header("If-Match", "\"0\"")
                        .contentType("application/json")
                        .body(Map.of("fields", List.of(), "units", List.of(unit)))
                        .put("/organisations/" + reviews.county.county + "/experts/" + person)
                        .then()
                        .statusCode(200);
            }
            case CO_APPLICANT -> join(reviews.county.begun("applicant", reviews.county.openRound(1)), person);
            case DECLARED ->
                reviews.declare("bureau", application, person).then().statusCode(200);
        }
    }

    private static void phone(String who) {
        Api.as(who)
                .header("If-Match", Api.as(who).get("/me").header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("phone", "13800001234"))
                .patch("/me")
                .then()
                .statusCode(200);
    }

    private void join(UUID joined, UUID person) {
        stored.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                joined,
                person);
    }

    private void tie(String kind, UUID person, UUID other) {
        Map<String, Object> body = Map.of("kind", kind, "personId", person, "otherId", other, "reason", "查证属实。");
        ReviewScene.post("bureau", "/organisations/" + reviews.county.county + "/person-ties", body)
                .then()
                .statusCode(200);
    }
}
