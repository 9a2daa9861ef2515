package org.xuecang.platform.personal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.platform.job.JobHandler;
import org.xuecang.platform.job.JobRun;

/** Seals everything anew that is not under the primary key; the old key may leave the file once this has nothing to do. */
@ApplicationScoped
class ReencryptionJob implements JobHandler {

    private static final int BATCH = 200;

    @Inject
    StalePersonalValues stale;

    @Override
    public String kind() {
        return Reencryption.KIND;
    }

    @Override
    public void run(JobRun run) {
        long total = stale.count();
        long done = 0;
        run.progress(done, total);
        for (PersonalColumn column : stale.columns()) {
            int sealed;
            do {
                sealed = QuarkusTransaction.requiringNew().call(() -> stale.sealAnew(column, BATCH));
                done += sealed;
                // rows written under the old key meanwhile by a copy not yet restarted
                total = Math.max(total, done);
                run.progress(done, total);
            } while (sealed > 0);
        }
    }
}
