package org.xuecang.project;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to run incubation. Besides, nobody handles a case of their own unit; advice is read by whoever sees the application. */
enum ProjectPermission implements Permission {
    /** To name mentors, and to say that a case has come to the end of its incubation. */
    MANAGE("incubation.manage", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    /** To advise the cases one was named for. */
    ADVISE("guidance.give", Reach.SUBTREE, Role.EXPERT);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    ProjectPermission(String code, Reach reach, Role... roles) {
        this.code = code;
        this.reach = reach;
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
        return reach;
    }
}
