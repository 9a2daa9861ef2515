package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Objections that wait for an answer, for those who may give it. */
@ApplicationScoped
class ObjectionsWaiting implements WaitingKind {

    /** As {@link RoundActors#include}. */
    private static final String TOOK_PART = """
            exists (select 1 from ranking k where k.round_id = r.id and k.made_by = ?)
            or exists (select 1 from decision d where d.round_id = r.id and d.state <> 'DISCARDED' and d.drafted_by = ?)
            or exists (select 1 from public_notice n where n.id = o.notice_id and n.drafted_by = ?)
            or exists (select 1 from sign_off f
                where (f.subject_id = o.notice_id or f.subject_id in
                    (select d.id from decision d where d.round_id = r.id and d.state <> 'DISCARDED'))
                    and (f.drafter_id = ?
                        or exists (select 1 from sign_off_step t where t.sign_off_id = f.id and t.user_id = ?)))
            or exists (select 1 from review v where v.round_id = r.id and v.assigned_by = ?)
            or exists (select 1 from formal_check c join round_application b on b.id = c.application_id
                where b.round_id = r.id and c.checked_by = ?)
            or exists (select 1 from review v where v.application_id = a.id and v.reviewer_id = ?)
            or exists (select 1 from conflict k where k.application_id = a.id and k.person_id = ?)
            """;

    private static final int ASKED = 9;

    @Inject
    ObjectionDesk desk;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "objection";
    }

    @Override
    public Set<ObjectionPermission> acting() {
        return Set.of(ObjectionPermission.SETTLE);
    }

    @Override
    public WaitingRows waiting() {
        UUID me = gate.caller().userId();
        Condition tookPart = new Condition(TOOK_PART, Collections.nCopies(ASKED, me));
        Condition mine = Condition.of("o.state = ?", ObjectionState.OPEN.name())
                .and(desk.where())
                .and(gate.furtherWhere(ObjectionPermission.SETTLE, "r.organisation_id"))
                .and(tookPart.negated());
        return WaitingRows.of(ObjectionDesk.FROM, mine).under("r.id", "r.title");
    }
}
