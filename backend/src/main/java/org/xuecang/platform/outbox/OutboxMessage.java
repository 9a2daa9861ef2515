package org.xuecang.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;

/** A message as its handler gets it; {@code attempt} counts from 1. */
public final class OutboxMessage {

    private final UUID id;
    private final String kind;
    private final String payload;
    private final int attempt;
    private final ObjectMapper json;

    OutboxMessage(UUID id, String kind, String payload, int attempt, ObjectMapper json) {
        this.id = id;
        this.kind = kind;
        this.payload = payload;
        this.attempt = attempt;
        this.json = json;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public int attempt() {
        return attempt;
    }

    /** @throws IllegalStateException when the stored payload does not fit the type any more */
    public <T> T payload(Class<T> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException unfit) {
            // Jackson's message would carry the payload into the log
            throw new IllegalStateException("payload of " + kind + " does not fit " + type.getSimpleName());
        }
    }
}
