package org.xuecang.platform.access;

import java.util.UUID;

/**
 * A role in force today.
 *
 * @param unitId the organisation the person belongs to in this role; decides whose case is their own
 * @param scopeId the organisation over whose subtree the role reaches; for most people the unit itself
 */
public record Grant(Role role, UUID unitId, UUID scopeId) {}
