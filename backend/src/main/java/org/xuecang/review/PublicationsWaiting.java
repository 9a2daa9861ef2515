package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Reviews that were assigned, and that their experts do not see yet. */
@ApplicationScoped
class PublicationsWaiting implements WaitingKind {

    private static final String UNPUBLISHED =
            "v.state = 'ASSIGNED' and v.published_at is null and a.stage_id = v.stage_id";

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "review-publication";
    }

    @Override
    public Set<ReviewPermission> acting() {
        return Set.of(ReviewPermission.ASSIGN);
    }

    @Override
    public WaitingRows waiting() {
        Condition runs = gate.furtherWhere(ReviewPermission.READ_OF_ROUND, "r.organiser_id");
        Condition mine =
                gate.furtherWhere(ReviewPermission.ASSIGN, "r.organisation_id").and(handlers.handled(runs));
        return WaitingRows.of(ReviewSight.FROM, Condition.of(UNPUBLISHED).and(mine))
                .under("r.id", "r.title");
    }
}
