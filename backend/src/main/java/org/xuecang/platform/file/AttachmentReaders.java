package org.xuecang.platform.file;

import java.util.Optional;
import java.util.UUID;

/**
 * Decides who reads the files of one kind of thing; declared by the feature that attaches them. The uploader has no
 * standing once a file is attached: who may read is the thing's matter.
 */
public interface AttachmentReaders {

    /** The feature's word for the thing, such as {@code milestone}. Of several beans of a kind, one that lets read is enough. */
    String kind();

    /** Where the web application shows the thing, such as {@code /applications/…}; nothing where it has no page of its own. */
    default Optional<String> page(UUID thingId) {
        return Optional.empty();
    }

    /** Whether the caller of this request may read what is attached to this thing. */
    boolean mayRead(UUID thingId);

    /** The same of one file, where not everybody who reads the thing reads all that is attached to it. */
    default boolean mayRead(UUID thingId, UUID fileId) {
        return mayRead(thingId);
    }
}
