package org.xuecang.notification;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.job.RecurringJob;
import org.xuecang.platform.outbox.Outbox;
import org.xuecang.platform.time.RequestTime;

/** Once a day, one mail to everybody who has something new or due. */
@ApplicationScoped
class DigestJob implements RecurringJob {

    @Inject
    Digests digests;

    @Inject
    MessageChannel channel;

    @Inject
    Outbox outbox;

    @Inject
    NotificationConfig config;

    @Inject
    RequestTime time;

    @Override
    public String name() {
        return "notification-digest";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(RequestTime.ZONE, config.digestAt());
    }

    @Override
    public void run() {
        if (!channel.isOpen()) {
            return;
        }
        LocalDate day = time.today();
        Instant until = time.now();
        for (UUID person : digests.recipients(day, until)) {
            prepare(new Digest(person, day), until);
        }
    }

    /** Claim and message commit together: no copy sends what another has claimed, and none is claimed and not sent. */
    private void prepare(Digest digest, Instant until) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (digests.claim(digest, until)) {
                outbox.append(Digest.KIND, digest);
            }
        });
    }
}
