package org.xuecang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xuecang.platform.Ids;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.ProblemTexts;

/** Says why a body is refused that is larger than the server takes in at all; the server's own answer would be empty. */
@ApplicationScoped
class OversizeRoute {

    /** The server's own limit stands at -2. */
    private static final int BEFORE_THE_SERVERS = -3;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    ObjectMapper json;

    void register(@Observes Router router) {
        router.route("/api/*").order(BEFORE_THE_SERVERS).handler(this::check);
    }

    private void check(RoutingContext call) {
        if (length(call) <= limit.asLongValue()) {
            call.next();
            return;
        }
        DomainError error = PlatformProblem.TOO_LARGE.error("limit", limit.asLongValue());
        ProblemTexts texts = ProblemTexts.of(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Buffer problem = write(Problems.problem(error, texts, Ids.next().toString()));
        call.response()
                .setStatusCode(error.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader("Connection", "close");
        // the body is read away first: a caller who is still sending would not see an earlier answer
        call.request().endHandler(_ -> call.response().end(problem));
        call.request().resume();
    }

    private static long length(RoutingContext call) {
        try {
            String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private Buffer write(Object problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
