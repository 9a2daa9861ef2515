package org.xuecang.organisation.committee;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

/** Shows the permissions of committees to the platform. */
@Singleton
class CommitteePermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(CommitteePermission.values());
    }
}
