package org.xuecang.plan.event;

import java.util.UUID;

/** A unit reported a task item as done. */
public record ProgressReported(UUID taskItemId, UUID reportId, UUID unitId, UUID organisationId) {}
