package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.calendar.WorkingDays;

/** From when to when a public notice runs that is published today: its day itself does not count. */
@ApplicationScoped
class NoticeDays {

    @Inject
    WorkingDays calendar;

    @Inject
    RequestTime time;

    record Days(LocalDate first, LocalDate last) {}

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code holidays-not-known} */
    Days of(PublicNotice notice) {
        LocalDate today = time.today();
        int workingDays = notice.description().workingDays();
        return new Days(calendar.last(today, 1), calendar.last(today, workingDays));
    }
}
