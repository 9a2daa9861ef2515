package org.xuecang.plan.event;

import java.util.UUID;

/** The year of a plan was closed; what is unfinished went into the next one's draft. */
public record PlanClosed(UUID planId, UUID organisationId) {}
