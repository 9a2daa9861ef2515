package org.xuecang.platform.file;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Lets a content into the store just before its row commits: a row never points at nothing. */
final class ArrivalSynchronization implements Synchronization {

    private static final Logger LOG = Logger.getLogger(ArrivalSynchronization.class);

    private final FileStore store;
    private final FileStore.Arrival arrival;
    private final Runnable afterwards;

    /** @param afterwards what follows once the row is there */
    ArrivalSynchronization(FileStore store, FileStore.Arrival arrival, Runnable afterwards) {
        this.store = store;
        this.arrival = arrival;
        this.afterwards = afterwards;
    }

    @Override
    public void beforeCompletion() {
        try {
            store.keep(arrival);
        } catch (IOException away) {
            throw StoreFailure.of(away);
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
        if (status == Status.STATUS_COMMITTED) {
            afterwards.run();
        }
    }
}
