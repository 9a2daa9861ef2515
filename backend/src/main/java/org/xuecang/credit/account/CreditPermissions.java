package org.xuecang.credit.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

/** Shows this feature's permissions to the platform. */
@Singleton
class CreditPermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(CreditPermission.values());
    }
}
