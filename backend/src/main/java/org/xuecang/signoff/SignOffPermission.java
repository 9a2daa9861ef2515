package org.xuecang.signoff;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see and to sign. */
enum SignOffPermission implements Permission {
    /** Coordinators draft too; which ones they see, the subjects say. */
    READ("sign-off.read", Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR),
    CHECK("sign-off.check", Role.OFFICER),
    APPROVE("sign-off.approve", Role.LEADER),
    /** To record what a meeting decided. */
    RECORD_MEETING("sign-off.record-meeting", Role.OFFICER, Role.LEADER),
    RETURN("sign-off.return", Role.OFFICER, Role.LEADER),
    WITHDRAW("sign-off.withdraw", Role.OFFICER, Role.COORDINATOR),
    READ_SETTING("sign-off.read-setting", Role.OFFICER, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR),
    SET("sign-off.set", Role.ADMINISTRATOR);

    private final String code;
    private final Set<Role> roles;

    SignOffPermission(String code, Role... roles) {
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
