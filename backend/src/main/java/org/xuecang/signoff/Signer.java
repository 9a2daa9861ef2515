package org.xuecang.signoff;

import java.util.UUID;
import org.xuecang.platform.access.Role;

/**
 * Who takes a step, in which role.
 *
 * @param userId null, with the role, where the application itself acts
 */
record Signer(UUID userId, Role role) {

    static final Signer SYSTEM = new Signer(null, null);

    boolean isPerson() {
        return userId != null;
    }
}
