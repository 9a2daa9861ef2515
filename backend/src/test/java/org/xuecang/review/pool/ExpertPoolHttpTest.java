package org.xuecang.review.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.review.ReviewScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SheetRows;

@HttpTest
class ExpertPoolHttpTest {

    @Inject
    Scene scene;

    private ReviewScene reviews;

    @BeforeEach
    void aCountyWithExperts() {
        reviews = ReviewScene.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void listsWhoIsAnExpertWithWhatIsKnown() {
        put("expert1", "\"0\"", Map.of("title", "副教授", "fields", List.of("老年教育", "家庭教育", "老年教育"), "capacity", 20))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fields", contains("老年教育", "家庭教育"));
        list("").then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.find { it.name == '%s' }.title".formatted(Accounts.name("expert1")), equalTo("副教授"))
                .body("items.find { it.name == '%s' }.capacity".formatted(Accounts.name("expert2")), nullValue());
        list("?field=家庭教育").then().body("items.name", contains(Accounts.name("expert1")));
        list("?name=" + Accounts.name("expert2")).then().body("items.name", contains(Accounts.name("expert2")));
        list("?sort=capacity&limit=1").then().body("items.name", contains(Accounts.name("expert1")));
    }

    @Test
    void isWrittenByWhoReadItLast() {
        Map<String, Object> known = Map.of("fields", List.of("书画"));
        put("expert1", null, known).then().statusCode(428);
        put("expert1", "\"0\"", known).then().statusCode(200);
        put("expert1", "\"0\"", known).then().statusCode(412);
        put("expert1", "\"1\"", Map.of("fields", List.of()))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        Api.as("leader").get(path("expert1")).then().statusCode(200).body("fields", hasSize(0));
    }

    @Test
    void keepsUnitsWithTheirDaysAndShowsThemToTheExpert() {
        List<Map<String, Object>> units = List.of(
                Map.of("unitId", reviews.county.centre, "from", "2021-03-01"),
                Map.of("name", " 市职业大学 ", "from", "2015-09-01", "until", "2021-03-01"));
        put("expert1", "\"0\"", Map.of("fields", List.of("书画"), "units", units))
                .then()
                .statusCode(200)
                .body("units.name[1]", equalTo("市职业大学"))
                .body("units.unitId", contains(reviews.county.centre.toString(), null))
                .body("units.until", contains(null, "2021-03-01"))
                .body("unlistedUnits", equalTo(1));
        Response own = Api.as("expert1").get("/me/expert-profiles");
        own.then()
                .statusCode(200)
                .body(ofCounty("units.from"), contains("2021-03-01", "2015-09-01"))
                .body(ofCounty("fields"), contains("书画"));
        Api.as("expert2").get("/me/expert-profiles").then().body(ofCounty("fields"), nullValue());
        put("expert1", "\"1\"", Map.of("fields", List.of()))
                .then()
                .statusCode(200)
                .body("units", hasSize(0));
    }

    private String ofCounty(String column) {
        return "items.find { it.organisationId == '%s' }.%s".formatted(reviews.county.county, column);
    }

    @Test
    void namesWhatIsWrongWithUnits() {
        List<Map<String, Object>> units = List.of(
                Map.of("unitId", UUID.randomUUID()),
                Map.of("from", "2020-01-01"),
                Map.of("name", "某校", "from", "2020-01-01", "until", "2020-01-01"));
        put("expert1", "\"0\"", Map.of("fields", List.of(), "units", units))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/units/0/unitId", "/units/1", "/units/2/until"))
                .body("errors.code", containsInAnyOrder("unknown-reference", "unit-or-name", "until-before-from"));
    }

    @Test
    void namesWhatIsWrong() {
        put("expert1", "\"0\"", Map.of("title", "第一行\n第二行", "fields", List.of(" "), "capacity", -1))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/fields/0", "/capacity"));
    }

    @Test
    void isKeptByOfficersOfTheOrganisationAndOfItsExpertsAlone() {
        Api.as("leader")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("fields", List.of()))
                .put(path("expert1"))
                .then()
                .statusCode(403);
        Api.as("expert1").get(path("expert1")).then().statusCode(404);
        Api.as("bureau").get(path("applicant")).then().statusCode(404);
        put("shaxi", "\"0\"", Map.of("fields", List.of())).then().statusCode(404);
        Api.as("chengxiang")
                .get("/organisations/" + reviews.county.county + "/experts")
                .then()
                .statusCode(404);
        Api.as("bureau")
                .get("/organisations/" + UUID.randomUUID() + "/experts")
                .then()
                .statusCode(404);
    }

    @Test
    void findsByWordsTitleAndUnit() {
        Map<String, Object> unit = Map.of("unitId", reviews.county.centre, "from", "2021-03-01");
        put("expert1", "\"0\"", Map.of("title", "副教授", "fields", List.of("老年教育"), "units", List.of(unit)))
                .then()
                .statusCode(200);
        String name = Accounts.name("expert1");
        for (String asked : List.of(
                "?q=" + name, "?q=教授", "?q=老年 " + name, "?q=试镇", "?title=教授", "?unit=" + reviews.county.centre)) {
            list(asked).then().statusCode(200).body("items.name", contains(name));
        }
        list("?q=没有这样的").then().body("items", hasSize(0));
        list("?unit=" + reviews.county.other).then().body("items", hasSize(0));
    }

    @Test
    void listsWhoIsBusyAndWhoIsFreeInARound() {
        UUID application = reviews.submitted("applicant");
        reviews.published(application, "expert1");
        put("expert1", "\"0\"", Map.of("fields", List.of(), "capacity", 1))
                .then()
                .statusCode(200);
        String busy = Accounts.name("expert1");
        list("?busy=true").then().body("items.name", contains(busy)).body("items.open", contains(1));
        list("?busy=false").then().body("items", hasSize(3));
        String round = "&round=" + reviews.round;
        list("?free=false" + round).then().body("items.name", contains(busy)).body("items.inRound", contains(1));
        list("?free=true" + round).then().body("items", hasSize(3));
        list("?sort=-open&limit=1").then().body("items.name", contains(busy));
        list("?free=true").then().statusCode(400).body("errors.pointer", contains("?round"));
    }

    @Test
    void listsHowTheyStandToAnInvitation() {
        String name = Accounts.name("expert2");
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("expertIds", List.of(scene.account("expert2"))))
                .post("/rounds/" + reviews.round + "/expert-invitations")
                .then()
                .statusCode(200);
        list("?invitation=INVITED&round=" + reviews.round)
                .then()
                .body("items.name", contains(name))
                .body("items.invitation", contains("INVITED"));
        list("?invitation=ACCEPTED&round=" + reviews.round).then().body("items", hasSize(0));
    }

    /** Who reads the pool and has no hand in the round learns nothing of who was asked to review in it. */
    @Test
    void tellsOfARoundOnlyToWhoAssignsIt() {
        scene.grant("university", Role.COORDINATOR, reviews.county.other, reviews.county.county);
        reviews.published(reviews.submitted("applicant"), "expert1");
        String experts = "/organisations/" + reviews.county.county + "/experts";
        Api.as("university").get(experts + "?round=" + reviews.round).then().statusCode(403);
        Api.as("leader").get(experts + "?round=" + reviews.round).then().statusCode(404);
        Api.as("university").get(experts + "?busy=true").then().statusCode(200).body("items", hasSize(0));
        Api.as("leader").get(experts + "?busy=true").then().body("items", hasSize(1));
        list("?round=" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isExportedWithTheColumnsThatAreChosen() {
        put("expert1", "\"0\"", Map.of("title", "=cmd()", "fields", List.of("老年教育", "书画"), "capacity", 20))
                .then()
                .statusCode(200);
        Response sheet = list("/export?columns=title,name,fields,capacity&q=" + Accounts.name("expert1"));
        assertThat(SheetRows.of(sheet))
                .containsExactly(
                        List.of("职称", "姓名", "研究方向", "每批最多评审"),
                        List.of("=cmd()", Accounts.name("expert1"), "老年教育、书画", "20"));
        assertThat(SheetRows.name(sheet)).contains("专家名单");
        assertThat(SheetRows.of(list("/export")).getFirst()).hasSize(9);
        list("/export?columns=phone").then().statusCode(400);
        Api.as("chengxiang")
                .get("/organisations/" + reviews.county.county + "/experts/export")
                .then()
                .statusCode(404);
    }

    private String path(String person) {
        return "/organisations/" + reviews.county.county + "/experts/" + scene.account(person);
    }

    private Response list(String query) {
        return Api.as("bureau").get("/organisations/" + reviews.county.county + "/experts" + query);
    }

    private Response put(String person, String seen, Map<String, Object> known) {
        var call = Api.as("bureau").contentType(ContentType.JSON).body(known);
        return (seen == null ? call : call.header("If-Match", seen)).put(path(person));
    }
}
