package org.xuecang.review.publicnotice;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;

@Singleton
class PublicNoticePermissions implements PermissionSet {

    @Override
    public List<? extends Permission> permissions() {
        return List.of(PublicNoticePermission.values());
    }
}
