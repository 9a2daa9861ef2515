package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

@HttpTest
class DirectoryHttpTest {

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    Jdbi jdbi;

    private UUID county;
    private UUID centre;
    private UUID officer;
    private String officerName;

    @BeforeEach
    void cast() {
        county = scene.county();
        centre = people.below(county);
        scene.grant("auditor", Role.AUDITOR, county);
        scene.grant("chengxiang-lead", Role.UNIT_LEADER, centre);
        scene.grant("expert1", Role.EXPERT, county);
        officerName = People.name();
        officer = people.invited(Api.as("chengxiang-lead"), officerName, Role.CENTRE_OFFICER, centre);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** In this county only: the demo user has another unit as well. */
    private RequestSpecification auditor() {
        return Api.as("auditor").header("Xuecang-Unit", county);
    }

    @Test
    void showsWhoBelongsWithinReach() {
        auditor()
                .get("/users")
                .then()
                .statusCode(200)
                .body("items.username", containsInAnyOrder("auditor", "chengxiang-lead", "expert1", officerName))
                .body("total", equalTo(4))
                .body("next", nullValue());
        Api.as("chengxiang-lead")
                .header("Xuecang-Unit", centre)
                .get("/users")
                .then()
                .body("items.username", containsInAnyOrder("chengxiang-lead", officerName));
        Api.as("expert1").get("/users").then().statusCode(403);
    }

    @Test
    void filtersByUnitRoleNameAndState() {
        auditor().queryParam("unit", centre).get("/users").then().body("total", equalTo(2));
        auditor()
                .queryParam("unit", centre)
                .queryParam("role", "CENTRE_OFFICER")
                .get("/users")
                .then()
                .body("items.id", contains(officer.toString()))
                .body("items[0].roles", contains("CENTRE_OFFICER"))
                .body("items[0].units", contains("试县" + centre));
        auditor()
                .queryParam("name", officerName.substring(2).toUpperCase(Locale.ROOT))
                .get("/users")
                .then()
                .body("items.id", contains(officer.toString()));
        auditor().queryParam("name", "%").get("/users").then().body("items", empty());
        auditor().queryParam("state", "INVITED").get("/users").then().body("items.id", contains(officer.toString()));
        auditor().queryParam("role", "KING").get("/users").then().statusCode(400);
    }

    @Test
    void walksByCursorInTwoStatementsWhateverTheSize() throws Exception {
        String next = auditor()
                .queryParam("limit", 3)
                .get("/users")
                .then()
                .body("items.size()", equalTo(3))
                .extract()
                .path("next");
        auditor()
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/users")
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
        auditor()
                .queryParam("cursor", next)
                .queryParam("role", "EXPERT")
                .get("/users")
                .then()
                .statusCode(400);
        int few = statements();
        jdbi.useHandle(sql -> sql.execute("""
                with made as (
                    insert into app_user (id, kind, username, display_name, state, created_at, version)
                    select gen_random_uuid(), 'PERSON', 'many-' || substr(?, 1, 8) || number, '众' || number, 'INVITED', now(), 0
                    from generate_series(1, 1500) number returning id
                )
                insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                select gen_random_uuid(), id, 'APPLICANT', ?, ?, date '2020-01-01', now() from made
                """, county.toString().substring(24), county, county));
        auditor().queryParam("limit", 200).get("/users").then().statusCode(200).body("total", nullValue());
        assertThat(statements()).isEqualTo(few).isBetween(3, 5);
    }

    /** The fewest of several counts: the outbox and the jobs look into their tables now and then. */
    private int statements() throws Exception {
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            fewest = Math.min(fewest, SqlCount.during(() -> auditor()
                    .queryParam("limit", 200)
                    .get("/users")
                    .then()
                    .statusCode(200)));
        }
        return fewest;
    }

    @Test
    void showsAnAccountWithItsRolesAndHidesForeignOnes() {
        auditor()
                .get("/users/{id}", officer)
                .then()
                .statusCode(200)
                .body("grants.role", contains("CENTRE_OFFICER"))
                .body("grants[0].unitName", equalTo("试县" + centre))
                .body("$", not(hasItem("version")));
        UUID stranger = scene.grant("shaxi", Role.CENTRE_OFFICER, scene.county());
        auditor().get("/users/{id}", stranger).then().statusCode(404);
        auditor().get("/users/{id}", "no-id").then().statusCode(404);
    }
}
