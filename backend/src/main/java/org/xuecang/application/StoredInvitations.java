package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.Sha256;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;

/** Links by which people come to applications. Only a hash of the secret is kept, so that the table opens nothing. */
@ApplicationScoped
class StoredInvitations {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @param applicationId null where each is to begin one of their own */
    record Invitation(UUID id, UUID roundId, UUID unitId, UUID applicationId, Instant expiresAt) {}

    MadeInvitation make(UUID round, UUID unit, UUID application, Instant expiresAt) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        UUID id = Ids.next();
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into application_invitation
                    (id, token_sha256, round_id, unit_id, application_id, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                Sha256.of(token),
                round,
                unit,
                application,
                gate.caller().userId(),
                time.now(),
                expiresAt));
        return new MadeInvitation(id, token, expiresAt);
    }

    /** One that can still be used. */
    Optional<Invitation> find(String token) {
        return jdbi.withHandle(sql -> sql.select("""
                        select id, round_id, unit_id, application_id, expires_at from application_invitation
                        where token_sha256 = ? and taken_back_at is null and expires_at > ?
                        """, Sha256.of(token), time.now())
                .map((row, _) -> new Invitation(
                        row.getObject("id", UUID.class),
                        row.getObject("round_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("application_id", UUID.class),
                        row.getTimestamp("expires_at").toInstant()))
                .findOne());
    }

    /** All links to an application; its writers have it to themselves again. */
    void takeBack(UUID application) {
        jdbi.useHandle(sql -> sql.execute(
                "update application_invitation set taken_back_at = ? where application_id = ? and taken_back_at is null",
                time.now(),
                application));
    }

    /** All links by which the unit's applicants begin; those who have begun go on. */
    void takeBack(UUID round, UUID unit) {
        jdbi.useHandle(sql -> sql.execute("""
                update application_invitation set taken_back_at = ?
                where round_id = ? and unit_id = ? and application_id is null and taken_back_at is null
                """, time.now(), round, unit));
    }
}
