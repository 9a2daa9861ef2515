package org.xuecang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** A double click, and a repetition after the answer was lost, make one thing. */
@HttpTest
class IdempotencyHttpTest {

    @Inject
    Scene scene;

    private final String key = UUID.randomUUID().toString();
    private UUID county;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        scene.grant("leader", Role.OFFICER, county);
    }

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    @Test
    void makesOneThingOfManyClicksAtOnce() throws Exception {
        Callable<Response> click = () -> create("bureau", "一镇");
        List<Response> answers = AtOnce.all(Collections.nCopies(6, click));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("still-running"));
        String location = create("bureau", "一镇")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .header("Location");
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.header("Location")).isEqualTo(location));
        towns(1);
    }

    @Test
    void takesAKeyForOneRequestOfOneCaller() {
        create("bureau", "一镇").then().statusCode(201);
        create("bureau", "二镇").then().statusCode(422).body("code", equalTo("key-reused"));
        towns(1);
        create("leader", "二镇").then().statusCode(201);
        towns(2);
    }

    private Response create(String username, String name) {
        return Api.as(username)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "TOWN", "name", name, "foundedOn", "2020-01-01", "parentId", county))
                .post("/organisations");
    }

    private void towns(int count) {
        Api.as("bureau")
                .queryParam("below", county)
                .queryParam("kind", "TOWN")
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("total", equalTo(count));
    }
}
