package org.xuecang.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.xuecang.platform.file.AttachmentReaders;

/** An application's files: who reviews it reads them too. */
@Singleton
class ReviewFiles implements AttachmentReaders {

    @Inject
    ReviewSight sight;

    @Override
    public String kind() {
        return "round-application";
    }

    @Override
    public boolean mayRead(UUID applicationId) {
        return sight.reviews(applicationId);
    }
}
