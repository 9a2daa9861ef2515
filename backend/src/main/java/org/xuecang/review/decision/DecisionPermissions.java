package org.xuecang.review.decision;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class DecisionPermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(DecisionPermission.values());
    }
}
