package org.xuecang.organisation.committee;

import java.util.EnumSet;
import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** What may be done with committees. */
enum CommitteePermission implements Permission {
    READ("committee.read", Reach.LINE, EnumSet.complementOf(EnumSet.of(Role.APPLICANT, Role.EXPERT, Role.INTEGRATOR))),
    EDIT("committee.edit", Reach.SUBTREE, EnumSet.of(Role.OFFICER));

    private final String code;
    private final Reach reach;
    private final EnumSet<Role> roles;

    CommitteePermission(String code, Reach reach, EnumSet<Role> roles) {
        this.code = code;
        this.reach = reach;
        this.roles = roles;
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
