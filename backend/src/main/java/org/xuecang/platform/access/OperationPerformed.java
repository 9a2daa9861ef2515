package org.xuecang.platform.access;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A mutation is about to commit; observed within its transaction. Carries ids only, never personal values.
 *
 * @param operation the contract's {@code operationId}
 * @param organisationId the organisation whose thing was touched, or null for what concerns only the caller
 * @param subjects the ids in the request's path by parameter name, and {@code created} for what was made
 */
public record OperationPerformed(
        Caller caller,
        String operation,
        UUID organisationId,
        Map<String, String> subjects,
        String correlationId,
        Instant at) {

    public static OperationPerformed of(
            Method endpoint,
            Caller caller,
            Optional<UUID> organisation,
            UriInfo uri,
            Object answer,
            String correlationId,
            Instant at) {
        Map<String, String> subjects = uri.getPathParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        location(answer).ifPresent(path -> subjects.put("created", path.substring(path.lastIndexOf('/') + 1)));
        return new OperationPerformed(
                caller, operationId(endpoint), organisation.orElse(null), subjects, correlationId, at);
    }

    /** The same call, as it concerns one of the things that it did at once. */
    OperationPerformed part(OperationParts.Part part) {
        return new OperationPerformed(caller, part.operation(), organisationId, part.subjects(), correlationId, at);
    }

    /** The contract's name of an endpoint: its {@code operationId}, which every endpoint states. */
    public static String operationId(Method endpoint) {
        return Optional.ofNullable(endpoint.getAnnotation(Operation.class))
                .map(Operation::operationId)
                .filter(id -> !id.isEmpty())
                .orElseGet(endpoint::getName);
    }

    private static Optional<String> location(Object answer) {
        return switch (answer) {
            case RestResponse<?> response -> Optional.ofNullable(response.getHeaderString("Location"));
            case Response response -> Optional.ofNullable(response.getHeaderString("Location"));
            case null, default -> Optional.empty();
        };
    }
}
