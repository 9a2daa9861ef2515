package org.xuecang.round.eligibility;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see what rules a round can have; those of a round are seen with it. */
enum RulePermission implements Permission {
    /** They are the product's, not an organisation's. */
    READ_KINDS("rule-kind.read", Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR);

    private final String code;
    private final Set<Role> roles;

    RulePermission(String code, Role... roles) {
        this.code = code;
        this.roles = Set.of(roles);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return Reach.EVERYWHERE;
    }
}
