package org.xuecang.review.heldback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.ReviewPermission;

/** Files that nobody has looked at, of cases before which a blind stage lies. */
@ApplicationScoped
class HeldFilesWaiting implements WaitingKind {

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "held-file";
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
                        HeldFileList.FROM,
                        Condition.of(HeldFileState.IS_WAITING).and(mine))
                .under("r.id", "r.title");
    }
}
