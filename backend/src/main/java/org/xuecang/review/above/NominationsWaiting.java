package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.StageCases;

/** Cases that wait to be sealed and sent to the host, by its deadline. */
@ApplicationScoped
class NominationsWaiting implements WaitingKind {

    @Inject
    StageCases cases;

    @Override
    public String code() {
        return NominationStage.CODE;
    }

    @Override
    public Set<AbovePermission> acting() {
        return Set.of(AbovePermission.SEND);
    }

    @Override
    public WaitingRows waiting() {
        return cases.of(NominationStage.CODE, AbovePermission.SEND, Condition.TRUE)
                .due("r.host_deadline");
    }
}
