package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A feature with open work in the making: notes that wait for a person, kept where a handover's transaction covers them. */
@ApplicationScoped
public class Parcels implements HandsOver {

    @Inject
    Jdbi jdbi;

    public void leave(UUID userId, String key) {
        jdbi.useHandle(sql -> sql.execute("""
                insert into idempotency_key (caller_id, operation, key, request_hash, status, created_at)
                values (?, 'parcel', ?, '-', 200, now())
                """, userId, key));
    }

    public int of(UUID userId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select count(*) from idempotency_key where caller_id = ? and operation = 'parcel'", userId)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public String kind() {
        return "parcels";
    }

    @Override
    public int handOver(UUID fromUserId, UUID toUserId) {
        return jdbi.withHandle(sql -> sql.execute(
                "update idempotency_key set caller_id = ? where caller_id = ? and operation = 'parcel'",
                toUserId,
                fromUserId));
    }
}
