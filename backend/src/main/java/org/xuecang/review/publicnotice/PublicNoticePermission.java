package org.xuecang.review.publicnotice;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see public notices before they are published, and to prepare them. */
enum PublicNoticePermission implements Permission {
    /** To ask at all; of which rounds is for {@link org.xuecang.review.RoundStaff}. */
    READ("public-notice.read", Reach.EVERYWHERE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** Of the unit that runs the round only. */
    EDIT("public-notice.edit", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    PublicNoticePermission(String code, Reach reach, Role... roles) {
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
