package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.authorisation.Walk;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SheetRows;

/** Who the experts are is told to whoever handles a case, to leader and auditor; never to who wrote it or to its unit. */
@HttpTest
class ExpertNamesHttpTest {

    /** Two whose scores are handed in, one who saw it and has it no longer, one who may not see it. */
    private static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3", "expert4");

    @Inject
    DecisionScene county;

    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aRoundThatTellsAllItMay() {
        county.set();
        county.scene.grant("expert5", Role.APPLICANT, county.centre);
        county.scene.grant("shaxi-lead", Role.ADMINISTRATOR, county.centre);
        UUID house = county.organisation("CENTRE", "专家单位");
        county.scene.grant("expert3", Role.EXPERT, house, county.county);
        round = county.reviewed(Map.of("shownToApplicants", "SCORE_AND_RANK", "commentsShown", true));
        first = county.scored(round, "第一", "30 50", "31 52");
        second = county.application(round, county.other, "expert-review", "第二");
        county.stored.execute(
                "update round_application set applicant_id = ? where id = ?", county.scene.account("shaxi"), second);
        county.review(second, "expert1", "30 40");
        county.review(second, "expert2", "20 41");
        county.stored.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                first,
                county.scene.account("expert5"));
        reviewsInVain();
        conflict("expert4");
        assertThat(county.rank("bureau", round).statusCode()).isEqualTo(201);
        assertThat(county.draft(round, selected(first, "重点"), notSelected(second, null))
                        .statusCode())
                .isEqualTo(200);
        county.approve(round);
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    /** What an expert does stands in the trail under their name. */
    private void reviewsInVain() {
        UUID expert = Accounts.id("expert3");
        post(
                "/rounds/" + round + "/review-assignments",
                Map.of("assignments", List.of(Map.of("applicationId", first, "reviewerId", expert))));
        post("/rounds/" + round + "/review-publication", Map.of());
        String review = "/reviews/"
                + Api.as("expert3").queryParam("round", round).get("/reviews").path("items[0].id");
        Api.as("expert3")
                .header("If-Match", Api.as("expert3").get(review).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("scores", Map.of("c1", 30)))
                .patch(review)
                .then()
                .statusCode(200);
        conflict("expert3");
    }

    private void conflict(String expert) {
        Map<String, Object> body = Map.of("personId", Accounts.id(expert), "reason", "与申报人是同事。");
        post("/applications/" + first + "/conflicts", body);
    }

    private static void post(String path, Object body) {
        Response answer =
                Api.as("bureau").contentType(ContentType.JSON).body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    @Test
    void noReadingOperationTellsThemToWriterOrUnit() {
        List<String> names = EXPERTS.stream()
                .flatMap(expert -> Stream.of(Accounts.name(expert), expert))
                .toList();
        List<UUID> ids = List.of(first, round, reviewOf("expert1"), reviewOf("expert3"));
        Map<String, String> query = Map.of("round", round.toString(), "application", first.toString());
        List<String> told = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (String person : List.of("applicant", "expert5", "chengxiang", "chengxiang-lead", "shaxi-lead")) {
            Walk walk = new Walk(person, query);
            ids.stream().flatMap(id -> walk.reading(id).stream()).forEach(step -> {
                if (step.status() == 200) {
                    answered.add(step.operation());
                }
                names.stream()
                        .filter(step.text()::contains)
                        .forEach(name -> told.add("%s to %s by %s".formatted(name, person, step.operation())));
            });
        }
        assertThat(told).isEmpty();
        assertThat(answered)
                .contains("getApplication", "getApplicationResult", "listApplicationHistory", "exportApplications")
                .contains("listAuditEvents", "listAwards")
                .doesNotContain("getReview", "getRanking", "getOpinionSheet", "listReviewers");
    }

    @Test
    void nobodyOfTheUnitSaysWhoShallNotReviewIt() {
        for (String person : List.of("applicant", "chengxiang-lead")) {
            Response refused = Api.as(person)
                    .contentType(ContentType.JSON)
                    .body(Map.of("personId", Accounts.id("expert4"), "reason", "试试"))
                    .post("/applications/" + first + "/conflicts");
            assertThat(refused.statusCode()).isIn(403, 404);
            assertThat(refused.asString()).doesNotContain(Accounts.name("expert4"));
        }
    }

    @Test
    void whoHandlesOrOverseesItReadsThemEverywhere() {
        String review = "/reviews/" + reviewOf("expert1");
        for (String person : List.of("bureau", "leader", "auditor")) {
            for (String path : List.of(
                    "/reviews?round=" + round,
                    "/reviews/export?round=" + round,
                    review,
                    "/rounds/" + round + "/ranking/cases",
                    "/rounds/" + round + "/ranking/analysis")) {
                assertThat(read(person, path)).as(person + ", " + path).contains(Accounts.name("expert1"));
            }
        }
    }

    /** Whose own case is among them learns who reviews the others. */
    @Test
    void nobodyReadsThemOfACaseOfTheirOwnWhateverElseTheyAre() {
        county.scene.grant("auditor", Role.CENTRE_OFFICER, county.centre);
        Response ranking = county.ranked("auditor", round);
        ranking.then().statusCode(200);
        assertThat(ranking.<List<String>>path(experts(first))).containsOnlyNulls();
        assertThat(ranking.<List<String>>path(experts(second)))
                .containsExactlyInAnyOrder(Accounts.name("expert1"), Accounts.name("expert2"));
        Api.as("auditor")
                .get("/rounds/" + round + "/ranking/analysis")
                .then()
                .statusCode(200)
                .body("experts.reviewerName", everyItem(nullValue()));
        county.scene.grant("bureau", Role.CENTRE_OFFICER, county.centre);
        Api.as("bureau")
                .queryParam("application", first)
                .get("/rounds/" + round + "/reviewers")
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case"));
    }

    private static String experts(UUID application) {
        return "items.find { it.applicationId == '%s' }.reviews.reviewerName".formatted(application);
    }

    private static String read(String person, String path) {
        Response answer = Api.as(person).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        boolean sheet = answer.contentType().startsWith(Sheet.MEDIA_TYPE);
        return sheet ? SheetRows.of(answer).toString() : answer.asString();
    }

    private UUID reviewOf(String expert) {
        return county.jdbi.withHandle(sql -> sql.select(
                        "select id from review where application_id = ? and reviewer_id = ?",
                        first,
                        Accounts.id(expert))
                .mapTo(UUID.class)
                .one());
    }
}
