package org.xuecang.review.tie;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class TiePermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(TiePermission.values());
    }
}
