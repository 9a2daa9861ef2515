package org.xuecang.notification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/**
 * Whom a message is for: people by id, or whoever may do something for an organisation on the day it is sent.
 *
 * @param userIds people named one by one
 * @param roles with {@code reach} and {@code organisationId}: whoever holds one of them so that it reaches there
 * @param except people who need not be told, such as the one who acted
 */
public record Recipients(Set<UUID> userIds, Set<Role> roles, Reach reach, UUID organisationId, Set<UUID> except) {

    public static Recipients people(UUID... userIds) {
        return new Recipients(Set.of(userIds), Set.of(), null, null, Set.of());
    }

    /** Everybody whose permission reaches the organisation. */
    public static Recipients holding(Permission permission, UUID organisationId) {
        return new Recipients(Set.of(), permission.roles(), permission.reach(), organisationId, Set.of());
    }

    /** Everybody with the role in this very unit. */
    public static Recipients of(Role role, UUID unitId) {
        return new Recipients(Set.of(), Set.of(role), Reach.UNIT, unitId, Set.of());
    }

    /** @param userId null excepts nobody */
    public Recipients except(UUID userId) {
        Set<UUID> left = Optional.ofNullable(userId).map(Set::of).orElse(Set.of());
        return new Recipients(userIds, roles, reach, organisationId, left);
    }
}
