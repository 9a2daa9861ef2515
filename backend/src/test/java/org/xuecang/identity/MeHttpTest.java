package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class MeHttpTest {

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    Jdbi jdbi;

    private String me;
    private UUID myId;
    private UUID centre;
    private UUID school;

    @BeforeEach
    void belongToTwoUnits() {
        centre = scene.county();
        school = scene.county();
        scene.grant("admin", Role.ADMINISTRATOR, centre);
        scene.grant("admin", Role.ADMINISTRATOR, school);
        me = People.name();
        myId = people.invited(Api.as("admin"), me, Role.CENTRE_OFFICER, centre);
        people.post("admin", People.grant(Role.APPLICANT, school), "/users/{id}/grants", myId)
                .statusCode(200);
        People.settle(me);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsAllUnitsWithTheirRolesAndWhatTheyAllow() {
        Api.as(me)
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo(me))
                .body("kind", equalTo("PERSON"))
                .body("units.organisationId", containsInAnyOrder(centre.toString(), school.toString()))
                .body("actingUnitId", nullValue())
                .body("roles", contains("CENTRE_OFFICER", "APPLICANT"))
                .body("permissions", hasItem("user.read"))
                .body("permissions", not(hasItem("user.invite")));
    }

    @Test
    void countsOnlyTheRolesOfTheUnitActedFor() {
        Api.as(me)
                .header("Xuecang-Unit", school)
                .get("/me")
                .then()
                .statusCode(200)
                .body("units", hasSize(2))
                .body("actingUnitId", equalTo(school.toString()))
                .body("roles", contains("APPLICANT"))
                .body("permissions", not(hasItem("user.read")));
    }

    @Test
    void tellsWhichRolesTheCallerMayGive() {
        Api.as(me).get("/me").then().statusCode(200).body("givableRoles", hasSize(0));
        scene.grant("bureau", Role.OFFICER, centre);
        Api.as("bureau")
                .header("Xuecang-Unit", centre)
                .get("/me")
                .then()
                .statusCode(200)
                .body("givableRoles", contains("EXPERT"));
        Api.as("admin")
                .header("Xuecang-Unit", centre)
                .get("/me")
                .then()
                .body("givableRoles", hasSize(Role.values().length));
    }

    @Test
    void refusesToActForAForeignUnit() {
        for (String unit : new String[] {scene.county().toString(), "not-an-id", ""}) {
            Api.as(me)
                    .header("Xuecang-Unit", unit)
                    .get("/me")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-your-unit"));
        }
    }

    @Test
    void becomesActiveWithTheFirstCall() {
        assertThat(state()).isEqualTo("INVITED");
        Api.as(me).get("/me").then().statusCode(200);
        assertThat(state()).isEqualTo("ACTIVE");
    }

    private String state() {
        return jdbi.withHandle(sql -> sql.select("select state from app_user where id = ?", myId)
                .mapTo(String.class)
                .one());
    }

    @Test
    void keepsThePhoneEncryptedAndShowsItMasked() {
        patch("{\"phone\": \"138 0000 1234\", \"language\": \"en\"}")
                .then()
                .statusCode(200)
                .body("phone", equalTo("138****1234"))
                .body("language", equalTo("en"));
        String row =
                jdbi.withHandle(sql -> sql.select("select cast(person as text) from app_user person where id = ?", myId)
                        .mapTo(String.class)
                        .one());
        assertThat(row).doesNotContain("13800001234", "138 0000 1234");
        patch("{}").then().statusCode(200).body("phone", equalTo("138****1234"));
        patch("{\"phone\": null}").then().statusCode(200).body("phone", nullValue());
    }

    @Test
    void namesAllFaultsAtOnce() {
        patch("{\"phone\": \"call me\", \"language\": \"fr\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/language", "/phone"));
    }

    @Test
    void refusesWhatIsNotOnesToChange() {
        patch("{\"username\": \"admin\"}").then().statusCode(400);
        patch("{\"roles\": [\"ADMINISTRATOR\"]}").then().statusCode(400);
    }

    @Test
    void wantsTheVersionThatIsCurrent() {
        merge().body("{}").patch("/me").then().statusCode(428);
        merge().header("If-Match", "\"999\"").body("{}").patch("/me").then().statusCode(412);
    }

    private Response patch(String changes) {
        String tag = Api.as(me).get("/me").header("ETag");
        return merge().header("If-Match", tag).body(changes).patch("/me");
    }

    private RequestSpecification merge() {
        return Api.as(me).contentType("application/merge-patch+json");
    }
}
