package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

@HttpTest
class OrganisationHttpTest {

    private static final String OFFICER = "bureau";

    @Inject
    Scene scene;

    private UUID county;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = scene.county();
        scene.grant(OFFICER, Role.OFFICER, county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void createsAndShowsOnAnyDay() {
        Response created = create(county, "甲镇", "2021-01-01");
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/organisations/" + id(created)));
        rename(id(created), "\"0\"", "甲街道", "2024-01-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("names.name", contains("甲镇", "甲街道", "甲镇"));
        get(id(created), "2023-12-31").then().body("name", equalTo("甲镇")).body("parentId", equalTo(county.toString()));
        get(id(created), "2024-01-01").then().body("name", equalTo("甲街道")).body("existed", equalTo(true));
        get(id(created), "2020-12-31").then().body("existed", equalTo(false)).body("parentId", equalTo(null));
        get(county, "2024-01-01").then().body("children.name", contains("甲街道"));
        get(county, "2020-06-01").then().body("children", hasSize(0));
    }

    @Test
    void listsInDivisionOrderAndByFormerName() {
        UUID second = id(create(county, "乙镇", "2021-01-01", Map.of("sortOrder", 20)));
        UUID first = id(create(county, "丙镇", "2021-01-01", Map.of("sortOrder", 10)));
        UUID below = id(create(second, "乙镇中心", "2021-01-01"));
        List<String> order = officer()
                .queryParam("below", county)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.level", contains(0, 1, 1, 2))
                .extract()
                .path("items.id");
        assertThat(order).containsExactly(county.toString(), first.toString(), second.toString(), below.toString());
        rename(second, "\"0\"", "乙街道", "2022-01-01").then().statusCode(200);
        officer()
                .queryParam("below", county)
                .queryParam("name", "乙镇")
                .get("/organisations")
                .then()
                .body("items.name", contains("乙街道", "乙镇中心"));
        officer()
                .queryParam("below", county)
                .queryParam("name", "100%_\\")
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        officer()
                .queryParam("root", county)
                .queryParam("levels", 1)
                .get("/organisations/tree")
                .then()
                .statusCode(200)
                .body("roots[0].children.name", contains("丙镇", "乙街道"))
                .body("roots[0].children[1].childCount", equalTo(1))
                .body("roots[0].children[1].children", hasSize(0));
    }

    @Test
    void walksTheListPageByPageAndBindsTheCursor() {
        for (int i = 1; i <= 5; i++) {
            create(county, "第" + i + "镇", "2021-01-01");
        }
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification call = officer().queryParam("below", county).queryParam("limit", 2);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/organisations");
            walked.addAll(page.path("items.name"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(walked.subList(1, 6)).containsExactly("第1镇", "第2镇", "第3镇", "第4镇", "第5镇");
        String first = officer()
                .queryParam("below", county)
                .queryParam("limit", 2)
                .get("/organisations")
                .path("next");
        officer()
                .queryParam("below", county)
                .queryParam("kind", "TOWN")
                .queryParam("cursor", first)
                .get("/organisations")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void refusesAMoveUnderItsOwnChildOnAnyLaterDay() {
        UUID town = id(create(county, "丁镇", "2021-01-01"));
        UUID village = id(create(town, "丁村", "2021-01-01"));
        UUID other = id(create(county, "戊镇", "2021-01-01"));
        move(town, "\"0\"", village, "2022-01-01").then().statusCode(409).body("code", equalTo("move-under-own-child"));
        move(town, "\"0\"", town, "2022-01-01").then().statusCode(409);
        move(other, "\"0\"", village, "2030-01-01").then().statusCode(200);
        move(town, "\"0\"", other, "2024-01-01").then().statusCode(409).body("detail", containsString("2030-01-01"));
        move(village, "\"0\"", county, "2024-01-01").then().statusCode(200);
        move(town, "\"0\"", other, "2024-01-01").then().statusCode(200);
        get(town, "2023-12-31").then().body("parentId", equalTo(county.toString()));
        get(town, "2024-01-01").then().body("parentId", equalTo(other.toString()));
    }

    @Test
    void lettingTwoMovesRunAtOnceClosesNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID left = id(create(county, "左" + round, "2021-01-01"));
            UUID right = id(create(county, "右" + round, "2021-01-01"));
            Api.token(OFFICER);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Callable<Integer>> moves = List.of(
                        () -> move(left, "\"0\"", right, "2022-01-01").statusCode(),
                        () -> move(right, "\"0\"", left, "2022-01-01").statusCode());
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : both.invokeAll(moves)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(200, 409);
            }
        }
    }

    @Test
    void asksForTheVersionSeenAndRefusesAStaleOne() {
        UUID town = id(create(county, "己镇", "2021-01-01"));
        officer()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "己街道", "from", "2022-01-01"))
                .post("/organisations/" + town + "/names")
                .then()
                .statusCode(428);
        rename(town, "\"0\"", "己街道", "2022-01-01").then().statusCode(200);
        rename(town, "\"0\"", "己乡", "2023-01-01").then().statusCode(412).body("current", equalTo("\"1\""));
        patch(town, "\"1\"", "{\"divisionCode\": \"999999001\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        patch(town, "\"2\"", "{\"divisionCode\": null, \"sortOrder\": 7}")
                .then()
                .statusCode(200)
                .body("divisionCode", equalTo(null))
                .body("sortOrder", equalTo(7));
        patch(town, "\"3\"", "{\"sortOrder\": null}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sortOrder"));
        patch(town, "\"3\"", "{\"name\": \"丙\"}").then().statusCode(400);
    }

    @Test
    void namesAllFaultsAtOnceAndTakesMarkupAsText() {
        officer()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"" + "长".repeat(10_000) + "\", \"divisionCode\": \"12\", \"parentId\": \""
                        + UUID.randomUUID() + "\", \"aliases\": [\"\"]}")
                .post("/organisations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/divisionCode"))
                .body("errors.pointer", hasItem("/foundedOn"))
                .body("errors.pointer", hasItem("/parentId"))
                .body("errors.pointer", hasItem("/aliases/0"));
        String markup = "<script>alert(1)</script><b>镇</b>";
        create(county, markup, "2021-01-01").then().statusCode(201).body("name", equalTo(markup));
    }

    @Test
    void closesOnlyWhatStandsAboveNobody() {
        UUID town = id(create(county, "庚镇", "2021-01-01"));
        UUID village = id(create(town, "庚村", "2021-01-01"));
        close(town, "\"0\"", "2024-01-01").then().statusCode(409).body("code", equalTo("still-above-others"));
        close(village, "\"0\"", "2024-01-01").then().statusCode(200).body("closedOn", equalTo("2024-01-01"));
        close(town, "\"0\"", "2024-01-01").then().statusCode(200);
        get(county, "2023-12-31").then().body("children", hasSize(1));
        get(county, "2024-01-01").then().body("children", hasSize(0));
        create(town, "辛村", "2024-06-01").then().statusCode(403);
    }

    @Test
    void keepsTheForeignAndTheUnknownApart() {
        UUID foreign = scene.county();
        create(foreign, "壬镇", "2021-01-01").then().statusCode(403);
        rename(foreign, "\"0\"", "壬县", "2022-01-01").then().statusCode(403);
        rename(UUID.randomUUID(), "\"0\"", "壬县", "2022-01-01").then().statusCode(404);
        UUID town = id(create(county, "壬镇", "2021-01-01"));
        move(town, "\"0\"", foreign, "2022-01-01").then().statusCode(403);
    }

    @Test
    void importsAllRowsOrNoneAndOnlyTriesOnADryRun() {
        String rows = "{\"under\": \"" + county + "\", \"rows\": ["
                + "{\"kind\": \"TOWN\", \"name\": \"癸镇\", \"from\": \"2021-01-01\", \"divisionCode\": \"888888001\", \"parentId\": \""
                + county + "\"},"
                + "{\"kind\": \"VILLAGE\", \"name\": \"癸村\", \"from\": \"2021-01-01\", \"parentDivisionCode\": \"888888001\"}]}";
        imported(rows, true).then().statusCode(200).body("created", equalTo(2));
        get(county, "2022-01-01").then().body("children", hasSize(0));
        imported(rows, false).then().statusCode(200).body("created", equalTo(2)).body("ids", hasSize(2));
        imported(rows, false).then().statusCode(200).body("unchanged", equalTo(2));
        get(county, "2022-01-01").then().body("children.name", contains("癸镇"));
        String renamed = rows.replace("癸镇", "癸街道").replace("2021-01-01", "2023-01-01");
        imported(renamed, false)
                .then()
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1));
        get(county, "2022-12-31").then().body("children.name", contains("癸镇"));
        get(county, "2023-01-01").then().body("children.name", contains("癸街道"));
    }

    @Test
    void namesTheFaultsOfEveryRow() {
        UUID foreign = scene.county();
        imported(
                        "{\"under\": \"" + county + "\", \"rows\": ["
                                + "{\"kind\": \"TOWN\", \"name\": \"好镇\", \"from\": \"2021-01-01\", \"parentId\": \""
                                + county
                                + "\"},"
                                + "{\"kind\": \"TOWN\", \"name\": \"外镇\", \"from\": \"2021-01-01\", \"parentId\": \""
                                + foreign
                                + "\"},"
                                + "{\"kind\": \"TOWN\", \"name\": \"孤镇\", \"from\": \"2021-01-01\"},"
                                + "{\"kind\": \"TOWN\", \"name\": \"无镇\", \"from\": \"2021-01-01\", \"parentId\": \""
                                + UUID.randomUUID() + "\"}]}",
                        false)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/1/parentId", "/rows/2/parentId", "/rows/3/parentId"))
                .body("errors.code", contains("parent-outside", "not-null", "unknown-reference"));
        get(county, "2022-01-01").then().body("children", hasSize(0));
    }

    @Test
    void asksTheDatabaseAsOftenForFiveThousandAsForFifty() throws Exception {
        UUID few = id(create(county, "少镇", "2021-01-01"));
        UUID many = id(create(county, "多镇", "2021-01-01"));
        scene.villages(few, 60);
        scene.villages(many, 5_000);
        list(few);
        int forFew = SqlCount.during(() -> list(few));
        int forMany = SqlCount.during(() -> list(many));
        assertThat(forMany).isEqualTo(forFew).isLessThan(12);
        list(many)
                .then()
                .body("items", hasSize(50))
                .body("total", equalTo(null))
                .body("next", not(equalTo(null)));
        list(few).then().body("total", greaterThan(60));
    }

    private Response list(UUID below) {
        return officer().queryParam("below", below).get("/organisations");
    }

    private static RequestSpecification officer() {
        return Api.as(OFFICER);
    }

    private static UUID id(Response created) {
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }

    private static Response create(UUID parent, String name, String founded) {
        return create(parent, name, founded, Map.of());
    }

    private static Response create(UUID parent, String name, String founded, Map<String, ?> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", "TOWN", "name", name, "foundedOn", founded, "parentId", parent));
        body.putAll(more);
        return officer().contentType(ContentType.JSON).body(body).post("/organisations");
    }

    private static Response get(UUID id, String on) {
        Response answer = officer().queryParam("on", on).get("/organisations/" + id);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response change(UUID id, String what, String tag, Map<String, ?> body) {
        return officer()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/organisations/" + id + "/" + what);
    }

    private static Response rename(UUID id, String tag, String name, String from) {
        return change(id, "names", tag, Map.of("name", name, "from", from, "keepFormerAsAlias", true));
    }

    private static Response move(UUID id, String tag, UUID parent, String from) {
        return change(id, "moves", tag, Map.of("parentId", parent, "from", from));
    }

    private static Response close(UUID id, String tag, String on) {
        return change(id, "closing", tag, Map.of("on", on));
    }

    private static Response patch(UUID id, String tag, String body) {
        return officer()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", tag)
                .body(body)
                .patch("/organisations/" + id);
    }

    private static Response imported(String body, boolean dryRun) {
        return officer()
                .contentType(ContentType.JSON)
                .queryParam("dryRun", dryRun)
                .body(body)
                .post("/organisation-imports");
    }
}
