package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.waiting.WaitingKind;
import org.xuecang.platform.waiting.WaitingRows;

/** Messages that wait to be read and sent; those held back wait for whoever held them. */
@ApplicationScoped
class MessagesWaiting implements WaitingKind {

    private static final String FROM = "round_message m join message_batch b on b.id = m.batch_id"
            + " join application_round r on r.id = b.round_id";

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    @Override
    public String code() {
        return "round-messages";
    }

    @Override
    public Set<MessagePermission> acting() {
        return Set.of(MessagePermission.SEND);
    }

    @Override
    public WaitingRows waiting() {
        Condition mine =
                gate.furtherWhere(MessagePermission.SEND, "r.organisation_id").and(handlers.handledAsAWhole());
        return WaitingRows.of(FROM, Condition.of("m.state = 'WAITING'").and(mine))
                .under("r.id", "r.title");
    }
}
