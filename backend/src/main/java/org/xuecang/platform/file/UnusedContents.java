package org.xuecang.platform.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Contents that no file needs any more. */
@ApplicationScoped
class UnusedContents {

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    /**
     * In a transaction of its own. The lock is the one uploads take: a content is not removed while somebody brings the
     * same again.
     */
    void remove(String sha256) {
        QuarkusTransaction.requiringNew().run(() -> {
            files.lockContent(sha256);
            if (!files.isContentUsed(sha256)) {
                try {
                    store.remove(sha256);
                } catch (IOException away) {
                    throw new UncheckedIOException(away);
                }
            }
        });
    }
}
