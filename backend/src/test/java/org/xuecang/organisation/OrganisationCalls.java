package org.xuecang.organisation;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.testing.Api;

/** What an officer does with organisations, as calls of the API. */
final class OrganisationCalls {

    static final String OFFICER = "bureau";

    private OrganisationCalls() {}

    static Response listBelow(UUID below) {
        return officer().queryParam("below", below).get("/organisations");
    }

    static RequestSpecification officer() {
        return Api.as(OFFICER);
    }

    static UUID id(Response created) {
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }

    static Response createUnder(UUID parent, String name, String founded) {
        return createUnder(parent, name, founded, Map.of());
    }

    static Response createUnder(UUID parent, String name, String founded, Map<String, ?> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", "TOWN", "name", name, "foundedOn", founded, "parentId", parent));
        body.putAll(more);
        return officer().contentType(ContentType.JSON).body(body).post("/organisations");
    }

    static Response show(UUID id, String on) {
        Response answer = officer().queryParam("on", on).get("/organisations/" + id);
        answer.then().statusCode(200);
        return answer;
    }

    static Response change(UUID id, String what, String tag, Map<String, ?> body) {
        return officer()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/organisations/" + id + "/" + what);
    }

    static Response rename(UUID id, String tag, String name, String from) {
        return change(id, "names", tag, Map.of("name", name, "from", from, "keepFormerAsAlias", true));
    }

    static Response move(UUID id, String tag, UUID parent, String from) {
        return change(id, "moves", tag, Map.of("parentId", parent, "from", from));
    }

    static Response close(UUID id, String tag, String on) {
        return change(id, "closing", tag, Map.of("on", on));
    }

    static Response patch(UUID id, String tag, String body) {
        return officer()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", tag)
                .body(body)
                .patch("/organisations/" + id);
    }

    static Response imported(String body, boolean dryRun) {
        return officer()
                .contentType(ContentType.JSON)
                .queryParam("dryRun", dryRun)
                .body(body)
                .post("/organisation-imports");
    }
}
