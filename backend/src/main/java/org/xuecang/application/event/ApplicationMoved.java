package org.xuecang.application.event;

import java.util.UUID;
import org.xuecang.application.ApplicationEventKind;

/** An application has taken a step. */
public record ApplicationMoved(UUID applicationId, ApplicationEventKind kind) {}
