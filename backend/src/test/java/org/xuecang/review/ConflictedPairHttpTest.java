package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuecang.authorisation.Walk;
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
        ConflictCause.forgetPhones();
        scene.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnExpertFromACaseTheyHad(ConflictCause cause) {
        come(cause, "expert1");
        List<String> secrets = List.of(TITLE, ANSWER, application.toString());
        Walk walk = new Walk("expert1", asked());
        if (cause != ConflictCause.WRITER) { // who reads what they write
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
                .body(expert1("conflict"), equalTo(cause.kind()));
        reviews.assign("bureau", reviews.pair(application, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains(cause.fault()));
    }

    private static String expert1(String column) {
        return "items.find { it.name == '%s' }.%s".formatted(Accounts.name("expert1"), column);
    }

    /** Who belongs to the unit reads what is the unit's, and who writes it what they write; that they handle none is told elsewhere. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WRITER", "SAME_UNIT", "SAME_PERSON_OF_A_COLLEAGUE", "PAST_UNIT_OF_THE_POOL"})
    void keepsStaffFromACaseOfTheirRound(ConflictCause cause) {
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
        countsWhatTheListsHave("bureau");
        reviews.assign("bureau", reviews.pair(application, "expert2"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-reference"));
        assertThat(reviews.publish().<Integer>path("reviews")).isZero();
    }

    /** No number says more than the same reader's lists do; and what is hidden answers as what there is not. */
    private void countsWhatTheListsHave(String who) {
        UUID another = reviews.submitted("shaxi");
        stored.execute("""
                insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, published_at,
                    assigned_at, changed_at, version)
                select gen_random_uuid(), round_id, stage_id, id, ?, 'ASSIGNED', '{}', '[]', now(), now(), now(), 0
                from round_application where id = ?
                """, reviews.account("expert2"), another);
        int seen = total(who, "/applications");
        int theirs = total(who, "/reviews");
        assertThat(seen).isOne();
        assertThat(theirs).isOne();
        Response round = Api.as(who).get("/rounds/" + reviews.round);
        assertThat(round.<List<Integer>>path("stages.waiting")).containsExactly(0, seen, 0);
        assertThat(round.<Integer>path("stages[1].progress.all")).isEqualTo(theirs);
        assertThat(round.<Integer>path("places.used")).isEqualTo(seen);
        String place = "/rounds/" + reviews.round;
        assertThat(sum(who, place + "/quotas", "used")).isEqualTo(seen);
        assertThat(sum(who, place + "/reviewers", "assigned")).isEqualTo(theirs);
        assertThat(sum(who, place + "/reviewers", "held")).isEqualTo(theirs);
        String pool = "/organisations/" + reviews.county.county + "/experts?round=" + reviews.round;
        assertThat(sum(who, pool, "inRound")).isEqualTo(theirs);
        assertThat(of(who, application)).isEqualTo(of(who, UUID.randomUUID()));
    }

    private int total(String who, String list) {
        return Api.as(who).queryParam("round", reviews.round).get(list).path("total");
    }

    private static int sum(String who, String list, String column) {
        Response answer = Api.as(who).get(list);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.<List<Integer>>path("items." + column).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<Object> of(String who, UUID asked) {
        Response answer = Api.as(who).queryParam("application", asked).get("/rounds/" + reviews.round + "/reviewers");
        return List.of(answer.statusCode(), answer.path("code"), answer.path("errors"));
    }

    private Map<String, String> asked() {
        return Map.of(
                "round", reviews.round.toString(), "application", application.toString(), "title", TITLE, "q", TITLE);
    }

    private void come(ConflictCause cause, String who) {
        cause.come(new ConflictCause.Pair(
                scene, stored, reviews.county.county, reviews.county.centre, application, scene.account(who), who));
    }
}
