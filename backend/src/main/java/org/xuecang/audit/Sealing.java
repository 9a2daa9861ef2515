package org.xuecang.audit;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.xuecang.platform.job.RecurringJob;

/** Seals the events of finished transactions, away from those who write them: nobody waits for a seal. */
@ApplicationScoped
class Sealing implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    /** Events in one seal, but for those of one transaction, which are never parted. */
    private static final int MOST = 5_000;

    @Inject
    Seals seals;

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::sealNext);
        }
    }

    /** @return whether there may be more to seal */
    boolean sealNext() {
        if (!seals.lock()) {
            return false;
        }
        Seal last = seals.last().orElse(Seal.NONE);
        long finished = seals.finishedBelow();
        if (finished < last.belowXid()) {
            throw new IllegalStateException("transaction ids have gone back behind seal " + last.sequence()
                    + ": this database was restored into another cluster");
        }
        long below = end(last.belowXid(), finished);
        Seal seal = seals.compute(last, last.belowXid(), below);
        if (seal.events() == 0) {
            return false;
        }
        seals.insert(seal);
        LOG.infof(
                "audit seal %d: %d events, %s",
                seal.sequence(), seal.events(), HexFormat.of().formatHex(seal.hash()));
        return below < finished;
    }

    private long end(long from, long finished) {
        long cut = seals.cut(from, finished, MOST).orElse(finished);
        boolean oneTransactionFillsIt =
                seals.cut(from, finished, 0).filter(first -> first == cut).isPresent();
        return oneTransactionFillsIt ? cut + 1 : cut;
    }
}
