package org.xuecang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.testing.ContractValidator;

/** The validator is only worth something if it finds what is wrong: each fault here is planted. */
class ContractValidatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTRACT = """
            {"openapi": "3.1.0",
             "components": {"schemas": {"Thing": {"type": "object", "required": ["id", "note"], "properties": {
                "id": {"type": "string", "format": "uuid"},
                "note": {"type": ["string", "null"]},
                "count": {"type": "integer"},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}},
              "Part": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}}},
             "paths": {"/api/v1/things/{id}": {"get": {"operationId": "getThing", "responses": {
                "200": {"description": "ok", "content": {"application/json": {"schema":
                    {"$ref": "#/components/schemas/Thing"}}}}}}},
               "/api/v1/things/count": {"get": {"operationId": "countThings", "responses": {
                "200": {"description": "ok", "content": {"application/json": {"schema": {"type": "integer"}}}}}}}}}
            """;
    private static final String ID = "\"id\": \"0190a0e0-0000-7000-8000-000000000001\"";

    private final ContractValidator validator = new ContractValidator(json(CONTRACT));

    @Test
    void acceptsWhatKeepsTheContract() {
        assertThat(faults("{" + ID + ", \"note\": null, \"parts\": [{\"name\": \"a\"}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ID, \"note\": 1} | note",
                "{ID} | note",
                "{ID, \"note\": null, \"extra\": 1} | extra",
                "{ID, \"note\": null, \"count\": 1.5} | count",
                "{ID, \"note\": null, \"count\": null} | count",
                "{\"id\": \"no uuid\", \"note\": null} | id",
                "{ID, \"note\": null, \"parts\": [{}]} | name",
                "{ID, \"note\": null, \"parts\": [{\"name\": \"a\", \"more\": 1}]} | more",
                "[] | array",
            })
    void findsThePlantedFault(String body, String named) {
        assertThat(faults(body.replace("ID", ID))).singleElement().asString().contains(named);
    }

    @Test
    void findsAnUndocumentedStatusMediaTypeAndPath() {
        assertThat(validator.faults("GET", "/api/v1/things/1", 404, "application/json", json("{}")))
                .singleElement()
                .asString()
                .contains("404");
        assertThat(validator.faults("GET", "/api/v1/things/1", 200, "text/html", json("{}")))
                .singleElement()
                .asString()
                .contains("text/html");
        assertThat(validator.faults("DELETE", "/api/v1/things/1", 200, "application/json", null))
                .singleElement()
                .asString()
                .contains("not in the contract");
    }

    @Test
    void prefersALiteralSegment() {
        assertThat(validator.faults("GET", "/api/v1/things/count", 200, "application/json", json("3")))
                .isEmpty();
    }

    private List<String> faults(String body) {
        return validator.faults("GET", "/api/v1/things/1", 200, "application/json", json(body));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
