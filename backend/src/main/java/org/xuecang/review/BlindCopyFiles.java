package org.xuecang.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.xuecang.platform.file.AttachmentReaders;
import org.xuecang.review.blind.BlindFiles;

/** Copies without metadata: who reviews the case blindly reads those that are shown, and staff who see its reviews all. */
@Singleton
class BlindCopyFiles implements AttachmentReaders {

    @Inject
    ReviewSight sight;

    @Inject
    BlindFiles files;

    @Override
    public String kind() {
        return BlindFiles.KIND;
    }

    @Override
    public boolean mayRead(UUID applicationId) {
        return sight.seesAllOf(applicationId);
    }

    @Override
    public boolean mayRead(UUID applicationId, UUID copyId) {
        return sight.seesAllOf(applicationId)
                || (sight.reviewsBlindly(applicationId) && files.isShown(applicationId, copyId));
    }
}
