package org.xuecang.signoff;

import java.util.Set;

/** Where a sign-off stands; the last three are final. */
enum SignOffState {
    DRAFTED,
    CHECKED,
    APPROVED,
    RETURNED,
    WITHDRAWN;

    static final Set<SignOffState> OPEN = Set.of(DRAFTED, CHECKED);

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
