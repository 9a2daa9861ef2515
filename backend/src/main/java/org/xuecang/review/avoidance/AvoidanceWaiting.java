package org.xuecang.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.application.ApplicationSight;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.ReviewPermission;

/** What writers ask for, and nobody has answered. */
@ApplicationScoped
class AvoidanceWaiting implements WaitingKind {

    private static final String FROM = ApplicationSight.FROM + " join avoidance_request w on w.application_id = a.id";

    @Inject
    AvoidanceDesk desk;

    @Override
    public String code() {
        return "avoidance-request";
    }

    @Override
    public Set<ReviewPermission> acting() {
        return Set.of(ReviewPermission.ASSIGN);
    }

    @Override
    public WaitingRows waiting() {
        Condition open = Condition.of("w.state = 'OPEN' and a.state in ('SUBMITTED', 'RETURNED')");
        return WaitingRows.of(FROM, open.and(desk.handled()).and(desk.notOfCaller()))
                .under("r.id", "r.title");
    }
}
