package org.xuecang.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.access.Role;

/**
 * What is granted.
 *
 * @param unitId where the person belongs in this role
 * @param scopeId over whose subtree it reaches; for most people the unit itself
 * @param from first day, Asia/Shanghai
 * @param until first day on which it no longer holds, or null
 */
public record RoleTerms(Role role, UUID unitId, UUID scopeId, LocalDate from, LocalDate until) {}
