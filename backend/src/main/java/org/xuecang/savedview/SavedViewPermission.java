package org.xuecang.savedview;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to open and keep views of the unit that one acts for. */
enum SavedViewPermission implements Permission {
    /** One's own, and those that are shared in the unit. */
    READ("saved-view.read", Role.OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR),
    KEEP("saved-view.keep", Role.OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR),
    /** One's own; a shared one also by who administrates the unit. */
    REMOVE("saved-view.remove", Role.OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR),
    REMOVE_SHARED("saved-view.remove-shared", Role.ADMINISTRATOR);

    private final String code;
    private final Set<Role> roles;

    SavedViewPermission(String code, Role... roles) {
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
        return Reach.UNIT;
    }
}
