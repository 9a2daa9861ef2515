package org.xuecang.application;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to write applications, to see them and to handle them. */
public enum ApplicationPermission implements Permission {
    /** To ask at all; which ones are seen is for {@link ApplicationSight}. */
    READ(
            "application.read",
            Reach.EVERYWHERE,
            Role.APPLICANT,
            Role.CENTRE_OFFICER,
            Role.UNIT_LEADER,
            Role.COORDINATOR,
            Role.OFFICER,
            Role.LEADER,
            Role.AUDITOR),
    /** All that go through the unit, drafts too. */
    READ_OF_UNIT("application.read-of-unit", Reach.UNIT, Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR),
    /** What was handed in, in all rounds of an organisation. */
    READ_SUBMITTED("application.read-submitted", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.AUDITOR),
    /** What was handed in, in rounds that one's unit runs. */
    READ_OF_ROUND("application.read-of-round", Reach.UNIT, Role.OFFICER, Role.COORDINATOR),
    /** To begin one that goes through one's unit. */
    CREATE("application.create", Reach.UNIT, Role.APPLICANT, Role.CENTRE_OFFICER, Role.UNIT_LEADER, Role.COORDINATOR),
    /** To write one's own. */
    EDIT("application.edit", Reach.EVERYWHERE, Role.APPLICANT, Role.CENTRE_OFFICER, Role.UNIT_LEADER, Role.COORDINATOR),
    /** To ask others to apply through the unit. */
    INVITE("application.invite", Reach.UNIT, Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR),
    ENDORSE("application.endorse", Reach.UNIT, Role.UNIT_LEADER),
    /** As the unit before it endorses, or as whoever runs the round. */
    RETURN("application.return", Reach.SUBTREE, Role.UNIT_LEADER, Role.OFFICER, Role.COORDINATOR),
    CHECK("application.check", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    ApplicationPermission(String code, Reach reach, Role... roles) {
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
