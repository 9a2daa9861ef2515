package org.xuecang.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The document that the running application publishes, as what every answer of the tests is held against. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> GENERAL = Set.of("填写不正确", "is not valid");

    private static ContractValidator validator;

    private Contract() {}

    /**
     * @param contentType null where there is no body
     * @return the body where it is JSON, else null
     * @throws AssertionError naming everything in the answer that breaks the contract
     */
    public static JsonNode check(String method, String path, int status, String contentType, String text) {
        boolean isJson = contentType != null && contentType.contains("json") && !text.isEmpty();
        JsonNode body = isJson ? read(text) : null;
        List<String> faults = Stream.concat(
                        validator().faults(method, path, status, contentType, body).stream(), untranslated(body))
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("The answer breaks the contract: " + faults + "\n" + text);
        }
        return body;
    }

    /** A fault whose code has no text in the bundles falls back to a general one, which tells nobody anything. */
    private static Stream<String> untranslated(JsonNode body) {
        return body == null
                ? Stream.empty()
                : body.path("errors")
                        .valueStream()
                        .filter(error -> GENERAL.contains(error.path("message").asText()))
                        .map(error -> "the fault " + error.path("code").asText() + " has no text");
    }

    private static synchronized ContractValidator validator() {
        if (validator == null) {
            validator = new ContractValidator(
                    read(RestAssured.given().get("/q/openapi?format=json").asString()));
        }
        return validator;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("Not JSON: " + text, broken);
        }
    }
}
