package org.xuecang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class GroupsAndNamesHttpTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 25);

    @Inject
    Scene scene;

    @Inject
    OrganisationNames names;

    @Inject
    OrganisationGroups groups;

    private UUID county;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void expandsAGroupAsOfADay() {
        UUID early = organisation("早镇中心", "CENTRE", "2021-01-01");
        UUID late = organisation("晚镇中心", "CENTRE", "2024-06-01");
        UUID school = organisation("居民学校", "SCHOOL", "2021-01-01");
        UUID group = group(Map.of(
                "ownerId",
                county,
                "name",
                "各社区教育中心",
                "rule",
                Map.of("kind", "CENTRE", "belowId", county),
                "members",
                List.of(Map.of("organisationId", school, "from", "2022-01-01", "until", "2024-01-01"))));
        assertThat(groups.membersOn(group, LocalDate.of(2021, 6, 1))).containsExactly(early);
        assertThat(groups.membersOn(group, LocalDate.of(2023, 6, 1))).containsExactlyInAnyOrder(early, school);
        assertThat(groups.membersOn(group, LocalDate.of(2024, 6, 1))).containsExactlyInAnyOrder(early, late);
        expansion(group, "2023-06-01").then().statusCode(200).body("total", equalTo(2));
        expansion(group, "2020-06-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> groups.requireMembersOn(group, LocalDate.of(2020, 6, 1)))
                .satisfies(error -> assertThat(error.type()).isEqualTo(OrganisationProblem.GROUP_EMPTY_ON_DATE));
    }

    @Test
    void namesEveryFaultOfAGroup() {
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "ownerId",
                        county,
                        "name",
                        " ",
                        "rule",
                        Map.of("kind", "CENTRE", "belowId", UUID.randomUUID()),
                        "members",
                        List.of(
                                Map.of("organisationId", county, "from", "2022-01-01", "until", "2021-01-01"),
                                Map.of("organisationId", UUID.randomUUID(), "from", "2022-01-01"))))
                .post("/organisation-groups")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/name", "/members/0/until", "/rule/belowId", "/members/1/organisationId"));
    }

    @Test
    void tellsDaysThatEndTooEarlyFromDaysGivenTwice() {
        UUID school = organisation("乡校", "SCHOOL", "2020-01-01");
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "ownerId",
                        county,
                        "name",
                        "乡校",
                        "members",
                        List.of(
                                Map.of("organisationId", school, "from", "2022-01-01"),
                                Map.of("organisationId", school, "from", "2023-01-01"),
                                Map.of("organisationId", school, "from", "2021-01-01", "until", "2020-01-01"))))
                .post("/organisation-groups")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members/1/from", "/members/2/until"))
                .body("errors.code", contains("member-twice-then", "ends-before-start"));
    }

    @Test
    void replacesAndDeletesAGroup() {
        UUID group = group(Map.of("ownerId", county, "name", "甲类", "aliases", List.of("甲")));
        Map<String, Object> body = Map.of("ownerId", county, "name", "乙类", "aliases", List.of("乙"));
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/organisation-groups/" + group)
                .then()
                .statusCode(428);
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/organisation-groups/" + group)
                .then()
                .statusCode(200)
                .body("name", equalTo("乙类"))
                .body("aliases", contains("乙"))
                .header("ETag", "\"1\"");
        Api.as("bureau")
                .header("If-Match", "\"1\"")
                .delete("/organisation-groups/" + group)
                .then()
                .statusCode(204);
        Api.as("bureau").get("/organisation-groups/" + group).then().statusCode(404);
    }

    @Test
    void findsWhoANameMeansOnTheDay() {
        String mark = county.toString().substring(30);
        UUID office = organisation("试县终身教育办公室" + mark, "OFFICE", "2021-01-01");
        rename(office, "试县终身学习办公室" + mark, "2024-06-01");
        UUID one = organisation("同名中心" + mark, "CENTRE", "2021-01-01");
        UUID two = organisation("同名中心" + mark, "CENTRE", "2021-01-01");
        UUID group = group(Map.of("ownerId", county, "name", "各区镇（街道）中心" + mark));

        assertThat(match("试县终身教育办公室" + mark, DAY)).isEqualTo(exactly(office));
        assertThat(match(" 试县 终身教育办公室" + mark, DAY)).isEqualTo(exactly(office));
        assertThat(match("各区镇(街道)中心" + mark, DAY)).isEqualTo(exactly(group));
        assertThat(match("试县终身教育办公室" + mark, LocalDate.of(2025, 1, 1)))
                .as("the former name stays as an alias")
                .isEqualTo(exactly(office));

        NameMatch several = names.resolve(List.of("同名中心" + mark), county, DAY).get("同名中心" + mark);
        assertThat(several.outcome()).isEqualTo(NameMatch.Outcome.SEVERAL);
        assertThat(several.candidates()).extracting(NameMatch.Candidate::id).containsExactlyInAnyOrder(one, two);

        String alike = "试县终身学习促进办公室" + mark;
        NameMatch none = names.resolve(List.of(alike), county, DAY).get(alike);
        assertThat(none.outcome()).isEqualTo(NameMatch.Outcome.NONE);
        assertThat(none.candidates().getFirst().id()).isEqualTo(office);
        assertThat(names.resolve(List.of("试县终身教育办公室" + mark), scene.county(), DAY)
                        .values())
                .as("another county's line")
                .allSatisfy(match -> assertThat(match.outcome()).isEqualTo(NameMatch.Outcome.NONE));
    }

    private List<UUID> match(String name, LocalDate day) {
        NameMatch match = names.resolve(List.of(name), county, day).get(name);
        assertThat(match.outcome()).isEqualTo(NameMatch.Outcome.EXACT);
        return match.candidates().stream().map(NameMatch.Candidate::id).toList();
    }

    private static List<UUID> exactly(UUID id) {
        return List.of(id);
    }

    private static Response expansion(UUID group, String on) {
        return Api.as("bureau").queryParam("on", on).get("/organisation-groups/" + group + "/expansion");
    }

    private UUID organisation(String name, String kind, String founded) {
        return id(Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "name", name, "foundedOn", founded, "parentId", county))
                .post("/organisations"));
    }

    private static void rename(UUID id, String name, String from) {
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", name, "from", from, "keepFormerAsAlias", true))
                .post("/organisations/" + id + "/names")
                .then()
                .statusCode(200);
    }

    private static UUID group(Map<String, ?> body) {
        return id(Api.as("bureau").contentType(ContentType.JSON).body(body).post("/organisation-groups"));
    }

    private static UUID id(Response created) {
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }
}
