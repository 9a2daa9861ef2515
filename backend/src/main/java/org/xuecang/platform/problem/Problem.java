package org.xuecang.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every refusal: RFC 9457 problem details with a stable code and all faults of the input at once. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why the request was refused (RFC 9457)")
public record Problem(
        @Schema(description = "urn:xuecang:problem: followed by the code", required = true)
        String type,

        @Schema(description = "Stable machine-readable code", required = true, examples = "not-found")
        String code,

        @Schema(description = "HTTP status", required = true)
        int status,

        @Schema(description = "Short text in the language of Accept-Language", required = true)
        String title,

        @Schema(description = "What to do about it, in the same language")
        String detail,

        @Schema(description = "Everything wrong with the input")
        List<Entry> errors,

        @Schema(description = "Identifies this call in the server's log")
        String correlationId,

        @Schema(description = "For a stale If-Match: the version that is current now, as an entity tag")
        String current) {

    /** One fault of the input, in the caller's language. */
    @Schema(name = "ProblemEntry")
    public record Entry(
            @Schema(description = "JSON pointer into the body, or ?name for a query parameter", required = true)
            String pointer,

            @Schema(required = true) String code,
            @Schema(required = true) String message) {}
}
