package org.xuecang.testing;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/** What waits for somebody, as the API tells them. */
public final class Waits {

    private Waits() {}

    /**
     * How many things of a kind.
     *
     * @param subject the round or plan they belong to; null for what belongs to nothing
     */
    public static int of(String username, String kind, Object subject) {
        String id = subject == null ? "null" : "'" + subject + "'";
        List<Integer> counts = told(username)
                .extract()
                .path("items.findAll { it.kind == '%s' && it.subjectId == %s }.count".formatted(kind, id));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public static ValidatableResponse told(String username) {
        return Api.as(username).get("/me/waiting").then().statusCode(200);
    }
}
