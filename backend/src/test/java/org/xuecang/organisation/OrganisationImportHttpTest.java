package org.xuecang.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.organisation.OrganisationCalls.OFFICER;
import static org.xuecang.organisation.OrganisationCalls.imported;
import static org.xuecang.organisation.OrganisationCalls.show;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class OrganisationImportHttpTest {

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
    void importsAllRowsOrNoneAndOnlyTriesOnADryRun() {
        String rows = "{\"under\": \"" + county + "\", \"rows\": ["
                + "{\"kind\": \"TOWN\", \"name\": \"癸镇\", \"from\": \"2021-01-01\", \"divisionCode\": \"888888001\", \"parentId\": \""
                + county + "\"},"
                + "{\"kind\": \"VILLAGE\", \"name\": \"癸村\", \"from\": \"2021-01-01\", \"parentDivisionCode\": \"888888001\"}]}";
        imported(rows, true).then().statusCode(200).body("created", equalTo(2));
        show(county, "2022-01-01").then().body("children", hasSize(0));
        imported(rows, false).then().statusCode(200).body("created", equalTo(2)).body("ids", hasSize(2));
        imported(rows, false).then().statusCode(200).body("unchanged", equalTo(2));
        show(county, "2022-01-01").then().body("children.name", contains("癸镇"));
        String renamed = rows.replace("癸镇", "癸街道").replace("2021-01-01", "2023-01-01");
        imported(renamed, false)
                .then()
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1));
        show(county, "2022-12-31").then().body("children.name", contains("癸镇"));
        show(county, "2023-01-01").then().body("children.name", contains("癸街道"));
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
        show(county, "2022-01-01").then().body("children", hasSize(0));
    }
}
