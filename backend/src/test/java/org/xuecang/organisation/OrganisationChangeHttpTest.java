package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.organisation.OrganisationCalls.OFFICER;
import static org.xuecang.organisation.OrganisationCalls.close;
import static org.xuecang.organisation.OrganisationCalls.createUnder;
import static org.xuecang.organisation.OrganisationCalls.id;
import static org.xuecang.organisation.OrganisationCalls.move;
import static org.xuecang.organisation.OrganisationCalls.officer;
import static org.xuecang.organisation.OrganisationCalls.patch;
import static org.xuecang.organisation.OrganisationCalls.rename;
import static org.xuecang.organisation.OrganisationCalls.show;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class OrganisationChangeHttpTest {

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
    void refusesAMoveUnderItsOwnChildOnAnyLaterDay() {
        UUID town = id(createUnder(county, "丁镇", "2021-01-01"));
        UUID village = id(createUnder(town, "丁村", "2021-01-01"));
        UUID other = id(createUnder(county, "戊镇", "2021-01-01"));
        move(town, "\"0\"", village, "2022-01-01").then().statusCode(409).body("code", equalTo("move-under-own-child"));
        move(town, "\"0\"", town, "2022-01-01").then().statusCode(409);
        move(other, "\"0\"", village, "2030-01-01").then().statusCode(200);
        move(town, "\"0\"", other, "2024-01-01").then().statusCode(409).body("detail", containsString("2030-01-01"));
        move(village, "\"0\"", county, "2024-01-01").then().statusCode(200);
        move(town, "\"0\"", other, "2024-01-01").then().statusCode(200);
        show(town, "2023-12-31").then().body("parentId", equalTo(county.toString()));
        show(town, "2024-01-01").then().body("parentId", equalTo(other.toString()));
    }

    @Test
    void lettingTwoMovesRunAtOnceClosesNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID left = id(createUnder(county, "左" + round, "2021-01-01"));
            UUID right = id(createUnder(county, "右" + round, "2021-01-01"));
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
        UUID town = id(createUnder(county, "己镇", "2021-01-01"));
        officer()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "己街道", "from", "2022-01-01"))
                .post("/organisations/" + town + "/names")
                .then()
                .statusCode(428);
        rename(town, "*", "己街道", "2022-01-01").then().statusCode(428);
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
        // as a proxy that compresses answers passes it on
        patch(town, "W/\"2\"", "{\"sortOrder\": 8}").then().statusCode(412);
        patch(town, "W/\"3\"", "{\"sortOrder\": 8}").then().statusCode(200);
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
        createUnder(county, markup, "2021-01-01").then().statusCode(201).body("name", equalTo(markup));
    }

    @Test
    void closesOnlyWhatStandsAboveNobody() {
        UUID town = id(createUnder(county, "庚镇", "2021-01-01"));
        UUID village = id(createUnder(town, "庚村", "2021-01-01"));
        close(town, "\"0\"", "2024-01-01").then().statusCode(409).body("code", equalTo("still-above-others"));
        close(village, "\"0\"", "2024-01-01").then().statusCode(200).body("closedOn", equalTo("2024-01-01"));
        close(town, "\"0\"", "2024-01-01").then().statusCode(200);
        show(county, "2023-12-31").then().body("children", hasSize(1));
        show(county, "2024-01-01").then().body("children", hasSize(0));
        createUnder(town, "辛村", "2024-06-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("parent-not-there-then"));
    }

    @Test
    void keepsTheForeignAndTheUnknownApart() {
        UUID foreign = scene.county();
        createUnder(foreign, "壬镇", "2021-01-01").then().statusCode(403);
        rename(foreign, "\"0\"", "壬县", "2022-01-01").then().statusCode(403);
        rename(UUID.randomUUID(), "\"0\"", "壬县", "2022-01-01").then().statusCode(404);
        UUID town = id(createUnder(county, "壬镇", "2021-01-01"));
        move(town, "\"0\"", foreign, "2022-01-01").then().statusCode(403);
    }
}
