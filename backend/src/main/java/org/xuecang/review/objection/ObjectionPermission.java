package org.xuecang.review.objection;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see objections, to enter and to answer them. */
enum ObjectionPermission implements Permission {
    /** To ask at all; which ones are seen is for {@link ObjectionDesk}. */
    READ("objection.read", Reach.EVERYWHERE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** What came by phone or letter. */
    ENTER("objection.enter", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    SETTLE("objection.settle", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.COORDINATOR),
    /** Who objects, unmasked; to those who may settle it. */
    DISCLOSE("objection.disclose", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    ObjectionPermission(String code, Reach reach, Role... roles) {
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
