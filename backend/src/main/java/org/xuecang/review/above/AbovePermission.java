package org.xuecang.review.above;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see what goes above, to send it and to enter what comes back. */
enum AbovePermission implements Permission {
    /** To ask at all; of which rounds is for {@link org.xuecang.review.RoundStaff}. */
    READ("nomination.read", Reach.EVERYWHERE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** Of the unit that runs the round only. */
    SEND("nomination.send", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    /** What is heard of the host. */
    ENTER("outside-result.enter", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    AbovePermission(String code, Reach reach, Role... roles) {
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
