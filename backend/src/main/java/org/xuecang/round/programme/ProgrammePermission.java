package org.xuecang.round.programme;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see programmes and to make them. */
public enum ProgrammePermission implements Permission {
    /** For everybody along the line: centres read the county's programmes. */
    READ(
            "programme.read",
            Reach.LINE,
            Role.OFFICER,
            Role.LEADER,
            Role.COORDINATOR,
            Role.UNIT_LEADER,
            Role.CENTRE_OFFICER,
            Role.APPLICANT,
            Role.AUDITOR,
            Role.ADMINISTRATOR),
    EDIT("programme.edit", Reach.SUBTREE, Role.OFFICER);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    ProgrammePermission(String code, Reach reach, Role... roles) {
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
