package org.xuecang.identity;

import static org.xuecang.platform.access.Role.ADMINISTRATOR;
import static org.xuecang.platform.access.Role.AUDITOR;
import static org.xuecang.platform.access.Role.CENTRE_OFFICER;
import static org.xuecang.platform.access.Role.COORDINATOR;
import static org.xuecang.platform.access.Role.LEADER;
import static org.xuecang.platform.access.Role.OFFICER;
import static org.xuecang.platform.access.Role.UNIT_LEADER;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/**
 * Leave to see and to change accounts. Each is bounded further by {@link GrantingRights}: an account is in the hands of
 * those who could have given it every role that it holds.
 */
public enum UserPermission implements Permission {
    READ("user.read", Reach.SUBTREE, OFFICER, LEADER, COORDINATOR, UNIT_LEADER, CENTRE_OFFICER, AUDITOR, ADMINISTRATOR),
    INVITE("user.invite", Reach.SUBTREE, OFFICER, COORDINATOR, UNIT_LEADER, ADMINISTRATOR),
    /** Disable, enable, reset the password. */
    EDIT("user.edit", Reach.SUBTREE, OFFICER, COORDINATOR, UNIT_LEADER, ADMINISTRATOR),
    GRANT("user.grant", Reach.SUBTREE, OFFICER, COORDINATOR, UNIT_LEADER, ADMINISTRATOR),
    /** Hand a role of one's own to someone for a time. */
    DELEGATE("user.delegate", Reach.UNIT, OFFICER, LEADER, COORDINATOR, UNIT_LEADER, CENTRE_OFFICER, ADMINISTRATOR),
    HAND_OVER("user.hand-over", Reach.SUBTREE, UNIT_LEADER, ADMINISTRATOR);

    private final String code;
    private final Reach reach;

    private final Set<Role> roles;

    UserPermission(String code, Reach reach, Role... roles) {
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
