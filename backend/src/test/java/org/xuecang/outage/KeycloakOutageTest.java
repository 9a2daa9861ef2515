package org.xuecang.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Keycloak is away for a while: who is signed in goes on, and what needs it says so. */
@HttpTest
class KeycloakOutageTest {

    Supplier<Closeable> keycloakOutage;

    @Inject
    Scene scene;

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    @Test
    void concernsOnlyWhatNeedsTheSignInService() throws IOException {
        UUID county = scene.county();
        scene.grant("admin", Role.ADMINISTRATOR, county);
        String id = invite(county, "out" + UUID.randomUUID().toString().substring(0, 8))
                .then()
                .statusCode(201)
                .extract()
                .path("user.id");
        try (Closeable _ = keycloakOutage.get()) {
            Api.as("admin").get("/me").then().statusCode(200);
            Api.as("admin").get("/users/{id}", id).then().statusCode(200);
            Api.as("bureau").get("/plans").then().statusCode(200);
            Response refused = resetPassword(id);
            refused.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", equalTo("sign-in-service-down"));
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        }
        resetPassword(id).then().statusCode(200).body("oneTimePassword", notNullValue());
    }

    private static Response resetPassword(String id) {
        return Api.as("admin").post("/users/{id}/password-resets", id);
    }

    private static Response invite(UUID unit, String username) {
        return Api.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        username,
                        "displayName",
                        "试 " + username,
                        "grant",
                        Map.of("role", Role.ADMINISTRATOR, "unitId", unit)))
                .post("/users");
    }
}
