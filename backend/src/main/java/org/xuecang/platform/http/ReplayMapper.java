package org.xuecang.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Answers a repeated request as its first was answered, without a body. */
@Provider
class ReplayMapper implements ExceptionMapper<Replay> {

    @Override
    public Response toResponse(Replay replay) {
        Response.ResponseBuilder answer = Response.status(replay.status()).header("Idempotency-Replayed", "true");
        if (replay.location() != null) {
            answer.header(HttpHeaders.LOCATION, URI.create(replay.location()));
        }
        return answer.build();
    }
}
