package org.xuecang.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Problem;
import org.xuecang.platform.problem.ProblemTexts;

/** Turns a refusal into its answer, in the language that was asked for. */
@ApplicationScoped
class Problems {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final int RETRY_SECONDS = 5;

    @Context
    HttpHeaders headers;

    @Inject
    Correlation correlation;

    Response answer(DomainError error) {
        ProblemTexts texts = ProblemTexts.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = problem(error, texts, correlation.id());
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(MEDIA_TYPE).entity(problem);
        if (error.type().status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (error.type() == PlatformProblem.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, error.parameters().get("seconds"));
        }
        if (error.type() == PlatformProblem.NOT_SIGNED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    static Problem problem(DomainError error, ProblemTexts texts, String correlationId) {
        return new Problem(
                "urn:xuecang:problem:" + error.type().code(),
                error.type().code(),
                error.type().status(),
                texts.title(error.type()),
                texts.detail(error.type(), error.parameters()),
                error.faults().stream().map(texts::entry).toList(),
                correlationId,
                (String) error.extensions().get("current"));
    }
}
