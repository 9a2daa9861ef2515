package org.xuecang.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.time.RequestTime;

/** The remembered keys. Takes part in the transaction that is under way. */
@ApplicationScoped
public class IdempotencyKeys {

    record Key(UUID callerId, String operation, String value) {}

    record Stored(String requestHash, int status, String location) {}

    @Inject
    Jdbi jdbi;

    @Inject
    HttpConfig config;

    @Inject
    RequestTime time;

    /** Held until the transaction ends; false while another request holds it. */
    boolean lock(Key key) {
        return jdbi.withHandle(sql -> sql.select(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        key.callerId() + " " + key.operation() + " " + key.value())
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Stored> find(Key key) {
        return jdbi.withHandle(sql -> sql.select(
                        """
                        select request_hash, status, location from idempotency_key
                        where caller_id = ? and operation = ? and key = ? and created_at > ?
                        """,
                        key.callerId(),
                        key.operation(),
                        key.value(),
                        time.now().minus(config.idempotencyMemory()))
                .map((row, context) -> new Stored(row.getString(1), row.getInt(2), row.getString(3)))
                .findOne());
    }

    void store(Key key, String requestHash, int status, String location) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into idempotency_key (caller_id, operation, key, request_hash, status, location, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (caller_id, operation, key) do update
                set request_hash = excluded.request_hash, status = excluded.status,
                    location = excluded.location, created_at = excluded.created_at
                """, key.callerId(), key.operation(), key.value(), requestHash, status, location, time.now()));
    }

    /** Forgets keys past their memory; run daily. */
    public int forgetExpired() {
        return jdbi.withHandle(sql -> sql.execute(
                "delete from idempotency_key where created_at < ?", time.now().minus(config.idempotencyMemory())));
    }
}
