package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;
import org.xuecang.review.StageCases;

/** Cases that wait for their public notice to be drafted and sent for sign-off. */
@ApplicationScoped
class NoticesWaiting implements WaitingKind {

    private static final String UNSENT = """
            not exists (select 1 from public_notice n where n.round_id = r.id
                and n.state in ('IN_SIGN_OFF', 'PUBLISHED', 'CONCLUDED'))""";

    @Inject
    StageCases cases;

    @Override
    public String code() {
        return PublicNoticeStage.CODE;
    }

    @Override
    public Set<PublicNoticePermission> acting() {
        return Set.of(PublicNoticePermission.EDIT);
    }

    @Override
    public WaitingRows waiting() {
        return cases.of(PublicNoticeStage.CODE, PublicNoticePermission.EDIT, Condition.of(UNSENT));
    }
}
