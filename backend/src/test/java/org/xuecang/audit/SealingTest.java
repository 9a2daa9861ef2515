package org.xuecang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class SealingTest {

    private static final String INSERT = """
            insert into audit_event (id, at, actor_id, roles, operation, subjects, correlation_id)
            values (?, now(), gen_random_uuid(), '{}', 'sealingTest', '{"thing": "1"}', 'sealing-test')
            """;

    @Inject
    Sealing sealing;

    @Inject
    SealVerification verification;

    @Inject
    Seals seals;

    @Inject
    Jdbi jdbi;

    @Inject
    AsSystem system;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set operation = 'nothing'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_seal set events = 0",
                "delete from audit_seal",
            })
    void refusesTheApplicationToChangeTheTrail(String statement) {
        assertThatThrownBy(() -> jdbi.useHandle(sql -> sql.execute(statement)))
                .isInstanceOf(JdbiException.class)
                .cause()
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("42501"));
    }

    @Test
    void doesNotSkipATransactionThatCommitsAfterALaterOneWasSealed() throws SQLException {
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        try (Connection open = Accounts.owner()) {
            open.setAutoCommit(false);
            insert(open, late);
            jdbi.useHandle(sql -> sql.execute(INSERT, early));
            seal();
            assertThat(isSealed(early))
                    .as("a running transaction holds the seal back")
                    .isFalse();
            open.commit();
        }
        sealUntil(late);
        assertThat(isSealed(early)).isTrue();
        assertIntact();
    }

    @Test
    void findsWhatWasChangedTakenOrAddedWithTheOwnersPower() throws SQLException {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(sql -> sql.execute(INSERT, id));
        sealUntil(id);
        assertIntact();
        long covering = sealOf(id);

        assertBroken(covering, "update audit_event set actor_id = gen_random_uuid() where id = ?", id);
        assertBroken(covering, "update audit_event set subjects = '{\"thing\": \"2\"}' where id = ?", id);
        assertBroken(covering, "delete from audit_event where id = ?", id);
        assertBroken(
                covering,
                "insert into audit_event select gen_random_uuid(), at, actor_id, roles, unit_id, organisation_id,"
                        + " operation, subjects, correlation_id, xid from audit_event where id = ?",
                id);
        // so that a seal before the last can go missing
        UUID next = UUID.randomUUID();
        jdbi.useHandle(sql -> sql.execute(INSERT, next));
        sealUntil(next);
        assertBroken(covering + 1, "delete from audit_seal where sequence = ?", covering);
        assertBroken(covering, "update audit_seal set events = events + 1 where sequence >= ?", covering);
        assertIntact();
    }

    @Test
    void makesOneChainWhenSeveralCopiesSealAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            jdbi.useHandle(sql -> sql.execute(INSERT, UUID.randomUUID()));
            try (ExecutorService copies = Executors.newFixedThreadPool(4)) {
                Callable<Boolean> copy = () -> {
                    seal();
                    return true;
                };
                for (Future<Boolean> each : copies.invokeAll(List.of(copy, copy, copy, copy))) {
                    assertThat(each.get()).isTrue();
                }
            }
        }
        assertIntact();
    }

    @Test
    void tellsAnAuditorThatTheTrailIsWhole() {
        seal();
        Api.as("auditor")
                .get("/audit-events/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("firstBrokenSeal", nullValue());
    }

    private void seal() {
        system.run(sealing::run);
    }

    /** The recurring job may hold the seal at the very moment; then it is tried again. */
    private void sealUntil(UUID event) {
        for (int tries = 0; tries < 50 && !isSealed(event); tries++) {
            seal();
        }
        assertThat(isSealed(event)).isTrue();
    }

    private void assertIntact() {
        AuditVerificationView found = verification.verify();
        assertThat(found.firstBrokenSeal()).isNull();
        assertThat(found.intact()).isTrue();
        assertThat(found.seals()).isPositive();
    }

    /** Tampers as the owner, looks through the owner's eyes, and takes it all back. */
    private static void assertBroken(long seal, String tampering, Object parameter) throws SQLException {
        try (Connection owner = Accounts.owner()) {
            owner.setAutoCommit(false);
            try (PreparedStatement statement = owner.prepareStatement(tampering)) {
                statement.setObject(1, parameter);
                assertThat(statement.executeUpdate()).isPositive();
            }
            AuditVerificationView found = new SealVerification(new Seals(Jdbi.create(owner))).verify();
            owner.rollback();
            assertThat(found.firstBrokenSeal()).as(tampering).isEqualTo(seal);
            assertThat(found.intact()).isFalse();
        }
    }

    private boolean isSealed(UUID event) {
        return seals.last().filter(last -> xid(event) < last.belowXid()).isPresent();
    }

    private long sealOf(UUID event) {
        return seals.after(0, Integer.MAX_VALUE).stream()
                .filter(seal -> seal.fromXid() <= xid(event) && xid(event) < seal.belowXid())
                .findFirst()
                .map(Seal::sequence)
                .orElseThrow();
    }

    private long xid(UUID event) {
        Optional<Long> found = QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(
                        sql -> sql.select("select cast(xid as text) from audit_event where id = ?", event)
                                .mapTo(Long.class)
                                .findOne()));
        return found.orElseThrow();
    }

    private static void insert(Connection open, UUID id) throws SQLException {
        try (PreparedStatement statement = open.prepareStatement(INSERT)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
