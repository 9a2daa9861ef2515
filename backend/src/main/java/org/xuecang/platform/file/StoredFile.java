package org.xuecang.platform.file;

import java.time.Instant;
import java.util.UUID;
import org.xuecang.platform.access.Caller;

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
        FileState state,
        UUID uploaderId,
        UUID unitId,
        Instant uploadedAt,
        String attachedKind,
        UUID attachedId) {

    /** The same content for something else, of the same uploader. */
    StoredFile copy(UUID copyId, Instant now) {
        return new StoredFile(
                copyId, sha256, size, mediaType, name, purpose, state, uploaderId, unitId, now, null, null);
    }

    boolean isAttached() {
        return attachedId != null;
    }

    boolean isInfected() {
        return state == FileState.INFECTED;
    }

    /** While it is held back only its uploader knows what it is. */
    boolean isShownTo(Caller caller) {
        return state != FileState.SCANNING || caller.isSystem() || uploaderId.equals(caller.userId());
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code file-being-checked}, {@code file-infected} */
    void requireReadable() {
        if (state == FileState.SCANNING) {
            throw FileProblem.FILE_BEING_CHECKED.error();
        }
        if (isInfected()) {
            throw FileProblem.FILE_INFECTED.error("name", name);
        }
    }
}
