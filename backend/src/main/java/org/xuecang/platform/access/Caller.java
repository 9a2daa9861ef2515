package org.xuecang.platform.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is calling, with the roles they hold at this moment in the units they act for.
 *
 * @param userId the account's id; for the system itself the nil UUID
 */
public record Caller(UUID userId, String username, List<Grant> grants) {

    private static final UUID NIL = new UUID(0, 0);

    /** The application itself: seeding, jobs. It passes every gate and is audited as such. */
    public static final Caller SYSTEM = new Caller(NIL, "system", List.of());

    /** Whoever calls what is open to all: in the trail of what was done, nobody that is known. */
    public static final Caller NOBODY = new Caller(new UUID(0, 1), "nobody", List.of());

    public Caller {
        grants = List.copyOf(grants);
    }

    /** The same person acting for one of their units. */
    public Caller actingFor(UUID unitId) {
        List<Grant> there =
                grants.stream().filter(grant -> grant.unitId().equals(unitId)).toList();
        return new Caller(userId, username, there);
    }

    public boolean isSystem() {
        return NIL.equals(userId);
    }

    /** The account's id where something is written down as done by it; null for the system, which has none. */
    public UUID account() {
        return isSystem() ? null : userId;
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The units the caller acts for. */
    public Set<UUID> unitIds() {
        return grants.stream().map(Grant::unitId).collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> scopesOf(Permission permission) {
        return grants.stream()
                .filter(grant -> permission.roles().contains(grant.role()))
                .map(permission.reach() == Reach.UNIT ? Grant::unitId : Grant::scopeId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
