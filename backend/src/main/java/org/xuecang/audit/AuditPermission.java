package org.xuecang.audit;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to read the audit trail. */
enum AuditPermission implements Permission {
    READ;

    @Override
    public String code() {
        return "audit.read";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
    }

    @Override
    public Reach reach() {
        return Reach.SUBTREE;
    }
}
