package org.xuecang.platform.file;

import java.util.UUID;

/**
 * Told within the transaction that writes it down: the virus scanner found something, and nobody reads this file any more.
 *
 * @param attachedKind what the file belongs to, in the word of its {@link AttachmentReaders}; null where to nothing
 */
public record InfectedFile(UUID id, UUID uploaderId, String attachedKind, UUID attachedId) {

    static InfectedFile of(StoredFile file) {
        return new InfectedFile(file.id(), file.uploaderId(), file.attachedKind(), file.attachedId());
    }
}
