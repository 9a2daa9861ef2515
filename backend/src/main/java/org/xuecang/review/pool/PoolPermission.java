package org.xuecang.review.pool;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to read and keep an organisation's pool of experts. */
enum PoolPermission implements Permission {
    READ("expert.read", Role.OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR),
    EDIT("expert.edit", Role.OFFICER);

    private final String code;
    private final Set<Role> roles;

    PoolPermission(String code, Role... roles) {
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
