package org.xuecang.platform.job;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see and to call off other people's jobs. */
enum JobPermission implements Permission {
    OVERSEE;

    @Override
    public String code() {
        return "job.oversee";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public Reach reach() {
        return Reach.SUBTREE;
    }
}
