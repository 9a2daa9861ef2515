package org.xuecang.round.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class HolidayPermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(HolidayPermission.values());
    }
}
