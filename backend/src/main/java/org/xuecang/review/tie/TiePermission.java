package org.xuecang.review.tie;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to read, say and revoke what people are to each other. */
enum TiePermission implements Permission {
    READ("tie.read", Role.OFFICER, Role.COORDINATOR, Role.AUDITOR),
    DECLARE("tie.declare", Role.OFFICER, Role.COORDINATOR),
    REVOKE("tie.revoke", Role.OFFICER);

    private final String code;
    private final Set<Role> roles;

    TiePermission(String code, Role... roles) {
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
        return Reach.SUBTREE;
    }
}
