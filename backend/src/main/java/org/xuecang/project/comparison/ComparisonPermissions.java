package org.xuecang.project.comparison;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class ComparisonPermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(ComparisonPermission.values());
    }
}
