package org.xuecang.round.eligibility;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class RulePermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(RulePermission.values());
    }
}
