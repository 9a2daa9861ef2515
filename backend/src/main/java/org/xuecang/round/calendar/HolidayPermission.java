package org.xuecang.round.calendar;

import java.util.EnumSet;
import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see and to enter the official calendar: it is the state's, not an organisation's. */
enum HolidayPermission implements Permission {
    READ("holiday.read", EnumSet.allOf(Role.class)),
    SET("holiday.set", EnumSet.of(Role.ADMINISTRATOR));

    private final String code;
    private final Set<Role> roles;

    HolidayPermission(String code, Set<Role> roles) {
        this.code = code;
        this.roles = roles;
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
        return Reach.EVERYWHERE;
    }
}
