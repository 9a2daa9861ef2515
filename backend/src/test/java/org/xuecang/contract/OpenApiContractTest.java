package org.xuecang.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;

/** The committed contract is the one the code makes. After a change of the API: {@code make openapi}. */
@HttpTest
class OpenApiContractTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void theCommittedContractIsWhatTheCodeMakes() throws IOException {
        JsonNode committed = YAML.readTree(Path.of("..", "openapi.yaml").toFile());
        JsonNode made = YAML.readTree(given().get("/q/openapi").asString());

        assertThat(made.path("paths").size()).isPositive();
        assertThat(differences("", committed, made))
                .as("openapi.yaml differs from the code; run make openapi")
                .isEmpty();
    }

    @Test
    void everyOperationIsNamedTaggedAndStandsBehindAPermission() throws IOException {
        JsonNode made = YAML.readTree(given().get("/q/openapi").asString());
        List<String> incomplete = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        made.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    JsonNode operation = entry.getValue();
                    if (!operation.has("operationId")) {
                        return;
                    }
                    String id = operation.path("operationId").asText();
                    boolean complete = operation.path("tags").size() > 0
                            && operation.path("x-permission").isTextual()
                            && operation.path("summary").isTextual();
                    if (!complete || !ids.add(id)) {
                        incomplete.add(id);
                    }
                }));
        assertThat(ids).isNotEmpty();
        assertThat(incomplete).isEmpty();
    }

    @Test
    void everyTextAndListThatComesInIsBounded() throws IOException {
        assertThat(UnboundedInput.of(YAML.readTree(given().get("/q/openapi").asString())))
                .isEmpty();
    }

    @Test
    void findsWhatIsNotBounded() throws IOException {
        JsonNode planted = YAML.readTree("""
                paths:
                  /things:
                    post:
                      operationId: makeThing
                      parameters: [{in: query, name: q, schema: {type: string}}]
                      requestBody:
                        content:
                          application/json:
                            schema: {$ref: "#/components/schemas/Thing"}
                components:
                  schemas:
                    Day: {type: string, format: date}
                    Thing:
                      properties:
                        id: {type: string, format: uuid}
                        day: {type: [string, "null"], anyOf: [{$ref: "#/components/schemas/Day"}, {type: "null"}]}
                        name: {type: string, maxLength: 10}
                        note: {type: [string, "null"]}
                        parts: {type: array, items: {type: string}}
                        values: {type: object, additionalProperties: {type: integer}}
                """);
        assertThat(UnboundedInput.of(planted))
                .containsExactly("Thing.note", "Thing.parts", "Thing.parts[]", "Thing.values", "makeThing?q");
    }

    private static List<String> differences(String at, JsonNode left, JsonNode right) {
        List<String> found = new ArrayList<>();
        if (left.isObject() && right.isObject()) {
            Set<String> names = new TreeSet<>();
            left.fieldNames().forEachRemaining(names::add);
            right.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> found.addAll(differences(at + "/" + name, left.path(name), right.path(name))));
        } else if (left.isArray() && right.isArray() && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                found.addAll(differences(at + "/" + i, left.get(i), right.get(i)));
            }
        } else if (!left.equals(right)) {
            found.add(at + ": committed " + left + ", code " + right);
        }
        return found;
    }
}
