package org.xuecang.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.file.AttachmentReaders;

/** An application's files: who reviews it, and may know whose it is, reads those that were handed in. */
@Singleton
class ReviewFiles implements AttachmentReaders {

    /** What an application's files are attached as. */
    static final String KIND = "round-application";

    @Inject
    ReviewSight sight;

    @Inject
    RoundCases cases;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID applicationId) {
        return sight.reviewsOpenly(applicationId);
    }

    @Override
    public boolean mayRead(UUID applicationId, UUID fileId) {
        return sight.reviewsOpenly(applicationId) && cases.wasHandedIn(applicationId, fileId);
    }
}
