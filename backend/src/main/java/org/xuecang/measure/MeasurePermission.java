package org.xuecang.measure;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see what can be counted. Values are seen with whatever asks for them. */
enum MeasurePermission implements Permission {
    READ("measure.read", Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR);

    private final String code;
    private final Set<Role> roles;

    MeasurePermission(String code, Role... roles) {
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
