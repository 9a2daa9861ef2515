package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.testing.HttpTest;

@HttpTest
class FirstAdministratorTest {

    @Inject
    FirstAdministrator first;

    @Inject
    Jdbi jdbi;

    @Inject
    AsSystem system;

    @Test
    void signsInAndMakesWhatElseThereIs() {
        String username = People.name();
        String province = "甲省" + username;
        system.run(() -> QuarkusTransaction.requiringNew().run(() -> first.make(username, province)));

        People.awaitInKeycloak(username);
        UUID top = jdbi.withHandle(
                sql -> sql.select("select organisation_id from organisation_name where name = ?", province)
                        .mapTo(UUID.class)
                        .one());
        String city = """
                {"kind": "CITY", "name": "乙市%s", "foundedOn": "2020-01-01", "parentId": "%s"}""".formatted(username, top);
        People.as(username).get("/me").then().statusCode(200).body("roles[0]", equalTo("ADMINISTRATOR"));
        People.as(username)
                .contentType("application/json")
                .body(city)
                .post("/organisations")
                .then()
                .statusCode(201);
    }

    @Test
    void isNotMadeWhereOrganisationsStandAlready() {
        String username = People.name();
        system.run(() -> QuarkusTransaction.requiringNew().run(() -> first.makeWhereNoneIs(username, "丙省")));
        int made = jdbi.withHandle(sql -> sql.select("select count(*) from app_user where username = ?", username)
                .mapTo(Integer.class)
                .one());
        assertThat(made).isZero();
    }
}
