package org.xuecang.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;

/** Where a feature leaves what must follow a change: sent only if the change commits, and then certainly. */
@ApplicationScoped
public class Outbox {

    /** A message was written; woken dispatchers find it once the transaction has committed. */
    record Appended() {}

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    @Inject
    Event<Appended> appended;

    /**
     * Takes part in the caller's transaction.
     *
     * @param kind names the {@link OutboxHandler}
     * @param payload a record of ids and codes, never of personal values
     * @return the message's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(String kind, Object payload) {
        UUID id = Ids.next();
        String text = write(payload);
        jdbi.useHandle(sql -> sql.execute(
                "insert into outbox_message (id, kind, payload) values (?, ?, cast(? as jsonb))", id, kind, text));
        appended.fire(new Appended());
        return id;
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException programmerError) {
            throw new IllegalArgumentException(
                    "cannot be a payload: " + payload.getClass().getName(), programmerError);
        }
    }
}
