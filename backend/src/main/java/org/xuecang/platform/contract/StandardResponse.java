package org.xuecang.platform.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Refusals that the platform answers with for any feature; the constants are the names of contract components. */
enum StandardResponse {
    BadRequest(400, "The request could not be read"),
    Unauthorized(401, "Nobody is signed in"),
    Forbidden(403, "Seen, but not allowed"),
    NotFound(404, "Nothing here, or nothing that the caller may see"),
    Conflict(409, "In conflict with the present state"),
    Stale(412, "Somebody else has changed it; current names the version"),
    TooLarge(413, "Larger than allowed"),
    UnsupportedMediaType(415, "Another content type is expected"),
    Unprocessable(422, "Everything wrong with the input, at once"),
    IfMatchRequired(428, "The version seen must be named"),
    TooManyRequests(429, "Too often from one address; try again after Retry-After seconds"),
    InternalError(500, "An unforeseen failure, recorded under the correlation id"),
    Unavailable(503, "Try again after Retry-After seconds");

    private final int status;
    private final String description;

    StandardResponse(int status, String description) {
        this.status = status;
        this.description = description;
    }

    String status() {
        return String.valueOf(status);
    }

    APIResponse model(String mediaType) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(mediaType, OASFactory.createMediaType().schema(schema)));
    }
}
