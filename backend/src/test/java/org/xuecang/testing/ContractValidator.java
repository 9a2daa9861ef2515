package org.xuecang.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds an answer against an OpenAPI 3.1 document: the operation, the status, the media type and every member of the
 * body must be documented. Objects are closed: a member that the contract does not name is a fault.
 */
public final class ContractValidator {

    private final JsonNode document;
    private final List<PathTemplate> paths = new ArrayList<>();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private record PathTemplate(String template, Pattern pattern, long literals) {}

    public ContractValidator(JsonNode contract) {
        document = contract.deepCopy();
        close(document.path("components").path("schemas"));
        document.path("paths").fieldNames().forEachRemaining(template -> paths.add(template(template)));
        // a literal segment wins over a parameter, as in the router
        paths.sort((a, b) -> Long.compare(b.literals(), a.literals()));
    }

    /** @return what is wrong, empty when the answer keeps the contract */
    public List<String> faults(String method, String path, int status, String contentType, JsonNode body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return List.of(method + " " + path + " is not in the contract");
        }
        JsonNode response = resolved(operation.get().path("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) {
            return List.of(name(operation.get()) + " does not document status " + status);
        }
        JsonNode content = response.path("content");
        if (body == null) {
            return List.of();
        }
        String mediaType = contentType == null ? "" : contentType.split(";")[0].strip();
        JsonNode schema = content.path(mediaType).path("schema");
        if (schema.isMissingNode()) {
            return List.of(name(operation.get()) + " " + status + " does not document a body of " + mediaType);
        }
        return schemas.computeIfAbsent(schema, this::compiled).validate(body).stream()
                .map(fault -> name(operation.get()) + " " + status + ": " + fault)
                .toList();
    }

    private Optional<JsonNode> operation(String method, String path) {
        return paths.stream()
                .filter(candidate -> candidate.pattern().matcher(path).matches())
                .map(found -> document.path("paths").path(found.template()).path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst();
    }

    private static String name(JsonNode operation) {
        return operation.path("operationId").asText("(no operationId)");
    }

    private static PathTemplate template(String template) {
        StringBuilder regex = new StringBuilder();
        long literals = 0;
        for (String segment : template.substring(1).split("/")) {
            boolean parameter = segment.startsWith("{");
            literals += parameter ? 0 : 1;
            regex.append('/').append(parameter ? "[^/]+" : Pattern.quote(segment));
        }
        return new PathTemplate(template, Pattern.compile(regex.toString()), literals);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The schema with all components beside it, so that references resolve within one document. */
    private Schema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        ObjectNode definitions = whole.putObject("$defs");
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(entry ->
                        definitions.set(entry.getKey(), entry.getValue().deepCopy()));
        close(whole);
        rewriteReferences(whole);
        return registry.getSchema(whole);
    }

    private static void rewriteReferences(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.put("$ref", object.get("$ref").asText().replace("#/components/schemas/", "#/$defs/"));
        }
        node.forEach(ContractValidator::rewriteReferences);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !(object.get("properties").has("type")
                        && object.get("properties").get("type").isTextual())) {
            object.put("additionalProperties", false);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(ContractValidator::close);
        }
    }
}
