package org.xuecang.review.tie;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may say themselves of them and another. */
@Schema(name = "DeclaredTie")
public enum DeclaredTie {
    KIN,
    SUPERVISOR;

    TieKind kind() {
        return TieKind.valueOf(name());
    }
}
