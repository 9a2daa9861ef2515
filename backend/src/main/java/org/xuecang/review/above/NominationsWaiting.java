package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.StageCases;

/** Cases that wait to be sealed and sent to the host, by its deadline. */
@ApplicationScoped
class NominationsWaiting implements WaitingKind {

    @Inject
    StageCases cases;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return NominationStage.CODE;
    }

    @Override
    public Optional<WaitingRows> waiting() {
        return gate.holds(AbovePermission.SEND)
                ? Optional.of(cases.of(NominationStage.CODE, AbovePermission.SEND, Condition.TRUE)
                        .due("r.host_deadline"))
                : Optional.empty();
    }
}
