package org.xuecang.plan.event;

import java.util.UUID;

/** A unit's report was returned for correction; it is the unit's turn again. */
public record ProgressReturned(UUID taskItemId, UUID reportId, UUID unitId, UUID organisationId) {}
