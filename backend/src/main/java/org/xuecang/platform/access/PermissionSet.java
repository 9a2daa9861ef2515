package org.xuecang.platform.access;

import java.util.List;

/** A feature's permissions, found by CDI, so that the platform can check what endpoints name. */
public interface PermissionSet {

    List<? extends Permission> permissions();
}
