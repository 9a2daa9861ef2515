package org.xuecang.review.publicnotice;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.xuecang.platform.job.RecurringJob;
import org.xuecang.platform.time.RequestTime;

/** Concludes public notices whose last day is over. */
@ApplicationScoped
class NoticeConclusionJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(NoticeConclusionJob.class);

    @Inject
    PublicNotices notices;

    @Inject
    NoticeOutcome outcome;

    @Inject
    RequestTime time;

    @Override
    public String name() {
        return "public-notice-conclusion";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> notices.over(time.today()))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> conclude(id));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "public notice %s could not be concluded", id); // the others need not wait for it
            }
        }
    }

    /** Somebody may have been there first. */
    private void conclude(UUID id) {
        PublicNotice notice = notices.hold(notices.findById(id));
        if (!notice.isConcluded()) {
            outcome.conclude(notice);
        }
    }
}
