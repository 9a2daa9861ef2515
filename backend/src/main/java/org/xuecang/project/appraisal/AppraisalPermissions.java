package org.xuecang.project.appraisal;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class AppraisalPermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(AppraisalPermission.values());
    }
}
