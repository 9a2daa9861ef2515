package org.xuecang.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Makes a repeated POST harmless. The key commits with the work it stands for; a repetition passes the access check
 * again and then gets the stored status and Location, never a stored body.
 */
@RequestScoped
public class Idempotency {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 128;

    @Inject
    IdempotencyKeys keys;

    @Inject
    RequestHash hash;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private IdempotencyKeys.Key key;
    private String requestHash;
    private IdempotencyKeys.Stored earlier;

    /**
     * @throws DomainError 409 {@code still-running} while the first request is under way; 422 {@code key-reused} when the
     *     key stood for another request
     */
    public void begin(UUID callerId, Method endpoint, Object[] parameters) {
        String given = headers.getHeaderString(HEADER);
        if (given == null || !endpoint.isAnnotationPresent(POST.class)) {
            return;
        }
        if (given.isBlank() || given.length() > LONGEST_KEY) {
            throw new DomainError(
                    PlatformProblem.MALFORMED_REQUEST,
                    Map.of(),
                    List.of(new Fault("?" + HEADER, "size", Map.of("min", 1, "max", LONGEST_KEY))),
                    Map.of());
        }
        key = new IdempotencyKeys.Key(callerId, "POST " + uri.getPath(), given);
        requestHash = hash.of(endpoint, parameters);
        if (!keys.lock(key)) {
            throw PlatformProblem.STILL_RUNNING.error();
        }
        Optional<IdempotencyKeys.Stored> stored = keys.find(key);
        if (stored.isPresent() && !stored.get().requestHash().equals(requestHash)) {
            throw PlatformProblem.KEY_REUSED.error();
        }
        earlier = stored.orElse(null);
    }

    /** @throws Replay with the stored answer, when this request was done before */
    public void replayIfDone() {
        if (earlier != null) {
            throw new Replay(earlier.status(), earlier.location());
        }
    }

    public void store(Object answer) {
        if (key != null) {
            switch (answer) {
                case RestResponse<?> response ->
                    keys.store(key, requestHash, response.getStatus(), response.getHeaderString("Location"));
                case Response response ->
                    keys.store(key, requestHash, response.getStatus(), response.getHeaderString("Location"));
                case null -> keys.store(key, requestHash, 204, null);
                default -> keys.store(key, requestHash, 200, null);
            }
        }
    }
}
