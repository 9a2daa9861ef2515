package org.xuecang.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks every answer of the tests against the document that the running application publishes. */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> GENERAL = Set.of("填写不正确", "is not valid");
    private ContractValidator validator;

    private ContractFilter() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        List<String> faults =
                validator().faults(request.getMethod(), path, answer.statusCode(), answer.contentType(), json(answer));
        faults = Stream.concat(faults.stream(), untranslated(json(answer))).toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("The answer breaks the contract: " + faults + "\n" + answer.asString());
        }
        return answer;
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

    private static JsonNode json(Response answer) {
        String type = answer.contentType();
        if (type == null || !type.contains("json") || answer.asString().isEmpty()) {
            return null;
        }
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException broken) {
            throw new AssertionError("Not JSON: " + answer.asString(), broken);
        }
    }

    private synchronized ContractValidator validator() {
        if (validator == null) {
            String document = RestAssured.given().get("/q/openapi?format=json").asString();
            try {
                validator = new ContractValidator(JSON.readTree(document));
            } catch (JsonProcessingException broken) {
                throw new AssertionError("The contract is not JSON", broken);
            }
        }
        return validator;
    }
}
