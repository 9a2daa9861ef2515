package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.StageCases;

/** Cases that wait to be decided, until the decision is sent for sign-off. */
@ApplicationScoped
class DecisionsWaiting implements WaitingKind {

    private static final String UNSENT = """
            not exists (select 1 from decision d where d.round_id = r.id and d.state in ('IN_SIGN_OFF', 'APPROVED'))
            """;

    @Inject
    StageCases cases;

    @Override
    public String code() {
        return DecisionStage.CODE;
    }

    @Override
    public Set<DecisionPermission> acting() {
        return Set.of(DecisionPermission.EDIT);
    }

    @Override
    public WaitingRows waiting() {
        return cases.of(DecisionStage.CODE, DecisionPermission.EDIT, Condition.of(UNSENT));
    }
}
