package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.ExpertReviewStage;
import org.xuecang.review.StageCases;

/** Cases that can be ranked: as {@link RankingService#make} would. */
@ApplicationScoped
class RankingsWaiting implements WaitingKind {

    private static final String READY = """
            not exists (select 1 from decision d where d.round_id = r.id and d.state <> 'DISCARDED')
            and not exists (select 1 from round_application b where b.stage_id = s.id
                and (select count(*) from review v where v.stage_id = s.id and v.application_id = b.id
                    and v.state = 'SUBMITTED') < %s)
            and not (%s)""".formatted(ExpertReviewStage.EXPERTS_NEEDED, ShortlistsWaiting.READY);

    @Inject
    StageCases cases;

    @Override
    public String code() {
        return "ranking";
    }

    @Override
    public Set<DecisionPermission> acting() {
        return Set.of(DecisionPermission.RANK);
    }

    @Override
    public WaitingRows waiting() {
        return cases.of(ExpertReviewStage.CODE, DecisionPermission.RANK, Condition.of(READY));
    }
}
