package org.xuecang.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** What may be done with organisations and groups. */
enum OrganisationPermission implements Permission {
    /** Everybody who signs in: the names of public bodies are public. */
    READ("organisation.read", Reach.EVERYWHERE, EnumSet.allOf(Role.class)),
    EDIT("organisation.edit", Reach.SUBTREE, EnumSet.of(Role.OFFICER, Role.ADMINISTRATOR));

    private final String code;
    private final Reach reach;
    private final EnumSet<Role> roles;

    OrganisationPermission(String code, Reach reach, EnumSet<Role> roles) {
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
