package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.ExpertReviewStage;
import org.xuecang.review.StageCases;

/** Cases that are ranked, and of which it can be settled who goes on to the next experts: as {@link ShortlistService#make} would. */
@ApplicationScoped
class ShortlistsWaiting implements WaitingKind {

    /** Of {@code s}: other experts review behind it, and its last ranking is of all that stand in it and of reviews that count. */
    static final String READY = """
            exists (select 1 from round_stage behind where behind.round_id = s.round_id and behind.kind = s.kind
                and behind.position > s.position)
            and exists (select 1 from (select k.id from ranking k where k.stage_id = s.id
                    order by k.made_at desc, k.id desc limit 1) made
                where not exists (select 1 from round_application b where b.stage_id = s.id
                    and not exists (select 1 from ranking_case c where c.ranking_id = made.id and c.application_id = b.id))
                and not exists (select 1 from ranking_case c join review v on v.application_id = c.application_id
                    where c.ranking_id = made.id and v.state = 'SET_ASIDE'
                    and c.reviews @> jsonb_build_array(jsonb_build_object('reviewId', v.id))))""";

    @Inject
    StageCases cases;

    @Override
    public String code() {
        return "shortlist";
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
