package org.xuecang.platform.file;

import java.io.IOException;
import org.jboss.logging.Logger;
import org.xuecang.platform.problem.DomainError;

/** What a failure of the store means for the caller: nothing has been changed, and trying again is right. */
final class StoreFailure {

    private static final Logger LOG = Logger.getLogger(StoreFailure.class);

    private StoreFailure() {}

    /** 503 {@code file-store-unavailable}; the cause is logged, for the caller cannot help it. */
    static DomainError of(IOException away) {
        LOG.errorf(away, "the file store failed");
        return FileProblem.FILE_STORE_UNAVAILABLE.error();
    }
}
