package org.xuecang.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.sheet.Sheet;

/** Every reading operation of the contract, called with the ids and words of a thing wherever it takes any. */
public final class Readings {

    private Readings() {}

    /** What an operation answered when it was called with an id in its path. */
    public record Answer(String operationId, UUID id, Response response) {

        /** All that somebody reads in it, also in a spreadsheet. */
        public String text() throws IOException {
            return response.contentType().startsWith(Sheet.MEDIA_TYPE)
                    ? SheetRows.of(response).toString()
                    : response.asString();
        }

        @Override
        public String toString() {
            return operationId + " with " + id + ": " + response.statusCode();
        }
    }

    /** @param query by the parameters' names, for those operations that know them */
    public static List<Answer> by(String person, Collection<UUID> ids, Map<String, ?> query) {
        List<Answer> answers = new ArrayList<>();
        contract().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> {
                    JsonNode operation = path.getValue().path("get");
                    ids.stream()
                            .limit(path.getKey().contains("{") ? ids.size() : 1)
                            .forEach(id -> answers.add(new Answer(
                                    operation.path("operationId").asText(),
                                    id,
                                    ask(person, path.getKey(), operation, id, query))));
                });
        return answers;
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper()
                    .readTree(RestAssured.given().get("/q/openapi?format=json").asString());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Response ask(String person, String path, JsonNode operation, UUID id, Map<String, ?> query) {
        Map<String, Object> known = new HashMap<>();
        operation.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && query.containsKey(name)) {
                known.put(name, query.get(name));
            }
        });
        String called = path.replace("/api/v1", "").replace("{number}", "1").replaceAll("\\{[a-zA-Z]+}", id.toString());
        return Api.as(person).queryParams(known).get(called);
    }
}
