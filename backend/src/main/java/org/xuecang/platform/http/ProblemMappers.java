package org.xuecang.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;

/** Every way a call can fail, as a problem document; what nobody foresaw is logged and shows nothing of the inside. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Set<Class<?>> BODY_READERS = Set.of(MultiPartParserDefinition.class, VertxInputStream.class);

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(DomainError error) {
        return problems.answer(error);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response notSignedIn(SecurityException error) {
        return problems.answer(PlatformProblem.NOT_SIGNED_IN.error());
    }

    @ServerExceptionMapper
    Response badParameter(ConstraintViolationException error) {
        return problems.answer(
                new DomainError(PlatformProblem.MALFORMED_REQUEST, Map.of(), ParameterFaults.of(error), Map.of()));
    }

    /** The narrower class is named too, because Quarkus brings a mapper of its own for it. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException error) {
        return problems.answer(PlatformProblem.MALFORMED_REQUEST.error());
    }

    @ServerExceptionMapper
    Response unreadableForm(MalformedMessageException error) {
        return problems.answer(PlatformProblem.MALFORMED_REQUEST.error());
    }

    /** A request that ends before its body does; what its readers did not throw is a failure of ours, such as a full disk. */
    @ServerExceptionMapper
    Response brokenOff(IOException error) {
        String thrower = error.getStackTrace()[0].getClassName();
        if (BODY_READERS.stream().noneMatch(reader -> thrower.startsWith(reader.getName()))) {
            return unforeseen(error);
        }
        LOG.infof("broken off by the caller: %s", error.getMessage());
        return problems.answer(PlatformProblem.MALFORMED_REQUEST.error());
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response overtaken(RuntimeException error) {
        return problems.answer(PlatformProblem.STALE.error());
    }

    @ServerExceptionMapper
    Response fromJaxRs(WebApplicationException error) {
        if (error.getCause() instanceof JacksonException malformed) {
            return unreadable(malformed);
        }
        PlatformProblem type =
                switch (error.getResponse().getStatus()) {
                    case 401 -> PlatformProblem.NOT_SIGNED_IN;
                    case 403 -> PlatformProblem.NOT_ALLOWED;
                    case 404 -> PlatformProblem.NOT_FOUND;
                    case 405 -> PlatformProblem.METHOD_NOT_ALLOWED;
                    case 406 -> PlatformProblem.NOT_ACCEPTABLE;
                    case 413 -> PlatformProblem.TOO_LARGE;
                    case 415 -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 500, 501, 502, 504 -> PlatformProblem.INTERNAL;
                    case 503 -> PlatformProblem.UNAVAILABLE;
                    default -> PlatformProblem.MALFORMED_REQUEST;
                };
        if (type == PlatformProblem.INTERNAL) {
            LOG.error("unexpected failure", error);
        }
        return problems.answer(type.error());
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable error) {
        return problems.answer(DatabaseFailure.of(error).orElseGet(() -> {
            LOG.error("unexpected failure", error);
            return PlatformProblem.INTERNAL.error();
        }));
    }
}
