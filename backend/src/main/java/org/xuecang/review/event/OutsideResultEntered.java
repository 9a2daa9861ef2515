package org.xuecang.review.event;

import java.util.UUID;

/** It is known what the host decided of an application. */
public record OutsideResultEntered(UUID applicationId, boolean selected) {}
