package org.xuecang.review.message;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to read a round's messages before they go, and to send them; besides, nobody sends those of a round with a case of their own. */
enum MessagePermission implements Permission {
    /** To ask at all; a coordinator reads those of rounds that their unit runs, or in which they stand in. */
    READ("round-message.read", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** Those of all rounds of an organisation, whoever runs them. */
    OVERSEE("round-message.oversee", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.AUDITOR),
    SEND("round-message.send", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    MessagePermission(String code, Reach reach, Role... roles) {
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
