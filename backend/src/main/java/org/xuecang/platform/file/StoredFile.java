package org.xuecang.platform.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file's row.
 *
 * @param sha256 in hex; the content's name in the store
 * @param attachedKind the feature's word for what the file belongs to, null while it belongs to nothing
 */
record StoredFile(
        UUID id,
        String sha256,
        long size,
        String mediaType,
        String name,
        String purpose,
        State state,
        UUID uploaderId,
        UUID unitId,
        Instant uploadedAt,
        String attachedKind,
        UUID attachedId) {

    enum State {
        /** Not yet known to be harmless: shown, but neither given out nor attached. */
        HELD,
        CLEAN
    }

    boolean isAttached() {
        return attachedId != null;
    }
}
