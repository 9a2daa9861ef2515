package org.xuecang.savedview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

@HttpTest
class SavedViewHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private UUID unit;

    @BeforeEach
    void twoColleaguesAndSomebodyElse() {
        unit = scene.county();
        scene.grant("expert5", Role.OFFICER, unit);
        scene.grant("expert6", Role.LEADER, unit);
        scene.grant("expert4", Role.OFFICER, scene.county());
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void keepsWhatAListWasNarrowedTo() {
        Response made = keep("expert5", content("退回过的", false));
        made.then()
                .statusCode(201)
                .body("list", equalTo("APPLICATIONS"))
                .body("own", equalTo(true))
                .body("opensFirst", equalTo(false))
                .body("content.filter", equalTo(Map.of("returned", "true", "noLongerThere", "1")))
                .body("content.sort", equalTo("-submittedAt"))
                .body("content.columns", contains("title", "unit"));
        Api.as("expert5")
                .get("/saved-views/" + id(made))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("content.name", equalTo("退回过的"));
    }

    @Test
    void isItsOwnersUntilTheyShareIt() {
        UUID view = id(keep("expert5", content("我的", false)));
        Api.as("expert6").get("/saved-views/" + view).then().statusCode(404);
        listed("expert6").then().body("items.id", not(hasItem(view.toString())));
        put("expert5", view, "\"0\"", content("我的", true))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as("expert6").get("/saved-views/" + view).then().statusCode(200).body("own", equalTo(false));
        listed("expert6").then().body("items.id", hasItem(view.toString()));
        for (String outside : List.of("expert4", "admin")) {
            Api.as(outside).get("/saved-views/" + view).then().statusCode(404);
            listed(outside).then().body("items.id", not(hasItem(view.toString())));
        }
    }

    @Test
    void isChangedByItsOwnerAloneWhoReadItLast() {
        UUID view = id(keep("expert5", content("共享的", true)));
        put("expert6", view, "\"0\"", content("改名", true))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-view"));
        put("expert5", view, null, content("改名", true)).then().statusCode(428);
        put("expert5", view, "\"0\"", content("改名", true)).then().statusCode(200);
        put("expert5", view, "\"0\"", content("又改名", true))
                .then()
                .statusCode(412)
                .body("current", equalTo("\"1\""));
        put("expert4", view, "\"1\"", content("改名", true)).then().statusCode(404);
    }

    @Test
    void isRemovedByItsOwnerAndASharedOneByTheUnitsAdministrator() {
        UUID own = id(keep("expert5", content("私有的", false)));
        UUID shared = id(keep("expert5", content("共享的", true)));
        remove("expert6", shared).then().statusCode(403).body("code", equalTo("not-your-view"));
        scene.grant("expert3", Role.ADMINISTRATOR, unit);
        remove("expert3", own).then().statusCode(404);
        remove("expert3", shared).then().statusCode(204);
        remove("expert5", own).then().statusCode(204);
        listed("expert5").then().body("items", hasSize(0));
    }

    @Test
    void opensFirstForWhoSaysSoAlone() {
        UUID one = id(keep("expert5", content("一", true)));
        UUID other = id(keep("expert5", content("二", true)));
        first("expert6", one).then().statusCode(200).body("opensFirst", equalTo(true));
        first("expert6", other).then().statusCode(200);
        listed("expert6").then().body("items.findAll { it.opensFirst }.id", contains(other.toString()));
        listed("expert5").then().body("items.findAll { it.opensFirst }", hasSize(0));
        Api.as("expert6")
                .delete("/saved-views/" + other + "/first-opening")
                .then()
                .statusCode(200)
                .body("opensFirst", equalTo(false));
        first("expert6", other).then().statusCode(200);
        remove("expert5", other).then().statusCode(204);
        listed("expert6").then().body("items.findAll { it.opensFirst }", hasSize(0));
    }

    @Test
    void namesWhatIsWrong() {
        keep(
                        "expert5",
                        Map.of(
                                "name",
                                " ",
                                "shared",
                                true,
                                "filter",
                                Map.of("a", "x".repeat(201)),
                                "columns",
                                List.of("")))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/content/name", "/content/filter/a", "/content/columns/0"));
        keep("expert5", content("一", true)).then().statusCode(201);
        keep("expert5", content(" 一 ", true)).then().statusCode(422).body("errors.code", contains("name-taken"));
        scene.grant("expert5", Role.OFFICER, scene.county());
        keep("expert5", content("二", true)).then().statusCode(422).body("errors.pointer", contains("/unitId"));
    }

    @Test
    void endsAtFiftyOfAList() {
        stored.execute("""
                insert into saved_view (id, owner_id, unit_id, list, name, shared, filter, columns, changed_at, version)
                select gen_random_uuid(), ?, ?, 'REVIEWS', '视图' || number, false, '{}', '{}', now(), 0
                from generate_series(1, 50) number
                """, scene.account("expert5"), unit);
        Api.as("expert5")
                .contentType(ContentType.JSON)
                .body(Map.of("list", "REVIEWS", "content", content("多的", false)))
                .post("/saved-views")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-views"));
        Response page = Api.as("expert5")
                .queryParams(Map.of("list", "REVIEWS", "limit", 30))
                .get("/saved-views");
        page.then().body("total", equalTo(50)).body("items", hasSize(30));
        Api.as("expert5")
                .queryParams(Map.of("list", "REVIEWS", "limit", 30, "cursor", page.path("next")))
                .get("/saved-views")
                .then()
                .body("items", hasSize(20))
                .body("next", nullValue());
    }

    private static Map<String, Object> content(String name, boolean shared) {
        return Map.of(
                "name",
                name,
                "shared",
                shared,
                "filter",
                Map.of("returned", "true", "noLongerThere", "1"),
                "sort",
                "-submittedAt",
                "columns",
                List.of("title", "unit"));
    }

    private static Response keep(String by, Map<String, Object> content) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of("list", "APPLICATIONS", "content", content))
                .post("/saved-views");
    }

    private static Response put(String by, UUID view, String seen, Map<String, Object> content) {
        var call = Api.as(by).contentType(ContentType.JSON).body(content);
        return (seen == null ? call : call.header("If-Match", seen)).put("/saved-views/" + view);
    }

    private static Response remove(String by, UUID view) {
        String tag = Api.as(by).get("/saved-views/" + view).header("ETag");
        return Api.as(by).header("If-Match", tag == null ? "\"0\"" : tag).delete("/saved-views/" + view);
    }

    private static Response first(String by, UUID view) {
        return Api.as(by).post("/saved-views/" + view + "/first-opening");
    }

    private static Response listed(String by) {
        return Api.as(by)
                .queryParam("list", "APPLICATIONS")
                .queryParam("limit", 200)
                .get("/saved-views");
    }

    private static UUID id(Response made) {
        made.then().statusCode(201);
        return UUID.fromString(made.path("id"));
    }
}
