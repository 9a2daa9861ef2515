package org.xuecang.platform.file;

import jakarta.transaction.Synchronization;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/** Lets a content into the store just before its row commits: a row never points at nothing. */
final class ArrivalSynchronization implements Synchronization {

    private static final Logger LOG = Logger.getLogger(ArrivalSynchronization.class);

    private final FolderStore store;
    private final FolderStore.Arrival arrival;

    ArrivalSynchronization(FolderStore store, FolderStore.Arrival arrival) {
        this.store = store;
        this.arrival = arrival;
    }

    @Override
    public void beforeCompletion() {
        try {
            store.keep(arrival);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void afterCompletion(int status) {
        try {
            store.discard(arrival);
        } catch (IOException left) {
            LOG.warnf(
                    "an arrived file could not be cleared away: %s",
                    left.getClass().getSimpleName());
        }
    }
}
