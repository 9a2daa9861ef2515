package org.xuecang.application.event;

import java.util.UUID;

/** An application has taken a step. */
public record ApplicationMoved(UUID applicationId, Kind kind) {

    /** Which. */
    public enum Kind {
        SUBMITTED,
        CORRECTED,
        RETURNED,
        ENDORSED,
        ADMITTED,
        REFUSED,
        WITHDRAWN
    }
}
