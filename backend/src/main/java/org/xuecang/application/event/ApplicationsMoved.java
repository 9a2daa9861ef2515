package org.xuecang.application.event;

import java.util.List;
import java.util.UUID;
import org.xuecang.application.ApplicationEventKind;

/** One application, or several of a round together, have taken the same step. */
public record ApplicationsMoved(List<UUID> applicationIds, ApplicationEventKind kind) {

    public ApplicationsMoved(UUID applicationId, ApplicationEventKind kind) {
        this(List.of(applicationId), kind);
    }
}
