package org.xuecang.authorisation;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation of the contract.
 *
 * @param permission what it stands behind, {@code signed-in} or {@code open}
 * @param description the contract's own words
 */
record Operation(String id, String method, String path, String permission, JsonNode description, JsonNode contract) {

    /** Every operation that the running application publishes. */
    static List<Operation> all() {
        JsonNode contract = published();
        List<Operation> found = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    JsonNode operation = entry.getValue();
                    if (operation.has("operationId")) {
                        found.add(new Operation(
                                operation.path("operationId").asText(),
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.path("x-permission").asText("unclassified"),
                                operation,
                                contract));
                    }
                }));
        return found;
    }

    boolean isMultipart() {
        return content().has("multipart/form-data");
    }

    /** The media type of its JSON body, where it takes one. */
    Optional<String> jsonType() {
        return content()
                .propertyStream()
                .map(entry -> entry.getKey())
                .filter(type -> type.contains("json"))
                .findFirst();
    }

    /** The body's members, by name. */
    JsonNode members() {
        return resolved(content().path(jsonType().orElse("")).path("schema")).path("properties");
    }

    /** Its own query parameters, references resolved. */
    List<JsonNode> queryParameters() {
        return description
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(contract.at(node.path("$ref").asText().substring(1)))
                : node;
    }

    private JsonNode content() {
        return description.path("requestBody").path("content");
    }

    private static JsonNode published() {
        try {
            return new ObjectMapper()
                    .readTree(given().get("/q/openapi?format=json").asString());
        } catch (JsonProcessingException broken) {
            throw new AssertionError("The contract is not JSON", broken);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
