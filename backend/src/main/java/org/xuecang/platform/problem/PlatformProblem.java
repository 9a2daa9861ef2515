package org.xuecang.platform.problem;

/** The refusals that any operation can answer with. */
public enum PlatformProblem implements ProblemType {
    MALFORMED_REQUEST(400),
    BAD_CURSOR(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NO_ACCOUNT(403),
    NOT_YOUR_UNIT(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STILL_RUNNING(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_INPUT(422),
    KEY_REUSED(422),
    IF_MATCH_REQUIRED(428),
    /** Too often from one address; to try again after so many {@code seconds}. */
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
