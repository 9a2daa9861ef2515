package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Objections that wait for an answer, for those who may give it. */
@ApplicationScoped
class ObjectionsWaiting implements WaitingKind {

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
        Condition mine = Condition.of("o.state = ?", ObjectionState.OPEN.name())
                .and(desk.where())
                .and(gate.furtherWhere(ObjectionPermission.SETTLE, "r.organisation_id"))
                .and(Involved.is(gate.caller().userId()).negated());
        return WaitingRows.of(ObjectionDesk.FROM, mine).under("r.id", "r.title");
    }
}
