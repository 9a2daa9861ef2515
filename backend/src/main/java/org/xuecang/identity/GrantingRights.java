package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Role;

/**
 * Nobody gives more than they hold. Which role may give which is a table; the place must lie within the giver's: an
 * administrator gives any role within the scope, officers and coordinators call experts, a unit's leader makes the
 * accounts of the unit itself. Delegated roles give nothing.
 */
@ApplicationScoped
class GrantingRights {

    private static final Map<Role, Set<Role>> GIVES = new EnumMap<>(Map.of(
            Role.ADMINISTRATOR, EnumSet.allOf(Role.class),
            Role.OFFICER, EnumSet.of(Role.EXPERT),
            Role.COORDINATOR, EnumSet.of(Role.EXPERT),
            Role.UNIT_LEADER, EnumSet.of(Role.CENTRE_OFFICER, Role.APPLICANT)));

    @Inject
    OrganisationTree tree;

    /** Whether one of the giver's own grants allows giving this role in this place. */
    boolean cover(List<RoleGrant> own, Role role, UUID unitId, UUID scopeId, LocalDate today) {
        return own.stream()
                .filter(giver -> GIVES.getOrDefault(giver.role(), Set.of()).contains(role))
                .anyMatch(giver -> reaches(giver, unitId, scopeId, today));
    }

    /** The roles that one of the giver's own grants allows giving somewhere. */
    List<Role> givenBy(List<RoleGrant> own) {
        return own.stream()
                .flatMap(giver -> GIVES.getOrDefault(giver.role(), Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean reaches(RoleGrant giver, UUID unitId, UUID scopeId, LocalDate today) {
        if (giver.role() == Role.UNIT_LEADER) {
            return unitId.equals(giver.unitId()) && scopeId.equals(giver.unitId());
        }
        Set<UUID> within = Set.of(giver.scopeId());
        return tree.isWithin(unitId, within, today) && tree.isWithin(scopeId, within, today);
    }
}
