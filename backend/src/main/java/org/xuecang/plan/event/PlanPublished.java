package org.xuecang.plan.event;

import java.util.UUID;

/** A version of a plan was published and is in force from now on. */
public record PlanPublished(UUID planId, UUID versionId, int number, UUID organisationId) {}
