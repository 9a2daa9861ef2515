package org.xuecang.round;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see rounds and to run them. */
public enum RoundPermission implements Permission {
    /** Rounds that have opened, for everybody along the line. */
    READ(
            "round.read",
            Reach.LINE,
            Role.OFFICER,
            Role.LEADER,
            Role.COORDINATOR,
            Role.UNIT_LEADER,
            Role.CENTRE_OFFICER,
            Role.APPLICANT,
            Role.AUDITOR,
            Role.ADMINISTRATOR),
    READ_DRAFT("round.read-draft", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** Every unit's quota and stand-ins; others see their own unit's. */
    READ_UNITS("round.read-units", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** Of the unit that runs the round only. */
    EDIT("round.edit", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    RoundPermission(String code, Reach reach, Role... roles) {
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
