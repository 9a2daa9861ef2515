package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.xuecang.organisation.OrganisationCalls.OFFICER;
import static org.xuecang.organisation.OrganisationCalls.createUnder;
import static org.xuecang.organisation.OrganisationCalls.id;
import static org.xuecang.organisation.OrganisationCalls.listBelow;
import static org.xuecang.organisation.OrganisationCalls.officer;
import static org.xuecang.organisation.OrganisationCalls.rename;
import static org.xuecang.organisation.OrganisationCalls.show;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

@HttpTest
class OrganisationListHttpTest {

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
    void findsWhatIsOrWasCalledExactlySo() {
        Response created = createUnder(county, "叫甲镇的中心", "2021-01-01");
        rename(id(created), "\"0\"", "叫甲街道的中心", "2024-01-01").then().statusCode(200);
        for (String name : List.of("叫甲镇的中心", " 叫甲街道的中心 ")) {
            called(name)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id(created).toString()));
        }
        called("叫甲").then().body("items", hasSize(0));
    }

    private Response called(String name) {
        return officer().queryParam("below", county).queryParam("called", name).get("/organisations");
    }

    @Test
    void createsAndShowsOnAnyDay() {
        Response created = createUnder(county, "甲镇", "2021-01-01");
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/organisations/" + id(created)));
        rename(id(created), "\"0\"", "甲街道", "2024-01-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("names.name", contains("甲镇", "甲街道", "甲镇"));
        show(id(created), "2023-12-31").then().body("name", equalTo("甲镇")).body("parentId", equalTo(county.toString()));
        show(id(created), "2024-01-01").then().body("name", equalTo("甲街道")).body("existed", equalTo(true));
        show(id(created), "2020-12-31").then().body("existed", equalTo(false)).body("parentId", equalTo(null));
        show(county, "2024-01-01").then().body("children.name", contains("甲街道"));
        show(county, "2020-06-01").then().body("children", hasSize(0));
    }

    @Test
    void listsInDivisionOrderAndByFormerName() {
        UUID second = id(createUnder(county, "乙镇", "2021-01-01", Map.of("sortOrder", 20)));
        UUID first = id(createUnder(county, "丙镇", "2021-01-01", Map.of("sortOrder", 10)));
        UUID below = id(createUnder(second, "乙镇中心", "2021-01-01"));
        List<String> order = officer()
                .queryParam("below", county)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.level", contains(0, 1, 1, 2))
                .body("items[0].parentName", equalTo(null))
                .body("items[3].parentName", equalTo("乙镇"))
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
            createUnder(county, "第" + i + "镇", "2021-01-01");
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
    void asksTheDatabaseAsOftenForFiveThousandAsForFifty() throws Exception {
        UUID few = id(createUnder(county, "少镇", "2021-01-01"));
        UUID many = id(createUnder(county, "多镇", "2021-01-01"));
        scene.villages(few, 60);
        scene.villages(many, 5_000);
        listBelow(few);
        int forFew = SqlCount.during(() -> listBelow(few));
        int forMany = SqlCount.during(() -> listBelow(many));
        assertThat(forMany).isEqualTo(forFew).isLessThan(12);
        listBelow(many)
                .then()
                .body("items", hasSize(50))
                .body("total", equalTo(null))
                .body("next", not(equalTo(null)));
        listBelow(few).then().body("total", greaterThan(60));
    }
}
