package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Cases that have fewer experts than they should. */
@ApplicationScoped
class AssignmentsWaiting implements WaitingKind {

    private static final String FROM = ApplicationSight.FROM + " join round_stage s on s.id = a.stage_id";

    private static final String LACKS_EXPERTS = """
            s.kind = ? and a.state = 'SUBMITTED'
            and (select count(*) from review v where v.stage_id = s.id and v.application_id = a.id
                and v.state in ('ASSIGNED', 'SUBMITTED')) < %s""".formatted(ExpertReviewStage.EXPERTS_NEEDED);

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "review-assignment";
    }

    @Override
    public Set<ReviewPermission> acting() {
        return Set.of(ReviewPermission.ASSIGN);
    }

    @Override
    public WaitingRows waiting() {
        Condition mine =
                gate.furtherWhere(ReviewPermission.ASSIGN, "r.organisation_id").and(handlers.handled());
        return WaitingRows.of(
                        FROM,
                        Condition.of(LACKS_EXPERTS, ExpertReviewStage.CODE).and(mine))
                .under("r.id", "r.title")
                .at("s.id");
    }
}
