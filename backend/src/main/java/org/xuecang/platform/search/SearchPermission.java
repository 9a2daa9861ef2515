package org.xuecang.platform.search;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to use the search box; what is found is for each kind's own list to say. */
enum SearchPermission implements Permission {
    SEARCH;

    @Override
    public String code() {
        return "search.read";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
    }

    @Override
    public Reach reach() {
        return Reach.EVERYWHERE;
    }
}
