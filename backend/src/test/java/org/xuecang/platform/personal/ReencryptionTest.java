package org.xuecang.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.job.JobRun;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.HttpTest;

@HttpTest
class ReencryptionTest {

    @Inject
    PersonalFields fields;

    @Inject
    PersonalConfig config;

    @Inject
    StalePersonalValues stale;

    @Inject
    ReencryptionJob job;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void table() {
        Jdbi.create(Accounts::owner).useHandle(sql -> {
            sql.execute("create table if not exists test_person (id uuid primary key, phone bytea, phone_hash bytea)");
            sql.execute("grant select, insert, update on test_person to public");
            sql.execute("truncate test_person");
        });
    }

    /** The demo users' phones are sealed too, so every key of this test goes beside theirs and all of it goes back. */
    @AfterEach
    void back() {
        fields.use(keys(1, 1, 2));
        job.run(new Progress());
        fields.use(keys(1, 1));
    }

    @Test
    void sealsEveryOldValueUnderTheNewKeyAndKeepsItFindable() {
        for (int i = 0; i < 450; i++) {
            insert(UUID.randomUUID(), String.valueOf(13800000000L + i));
        }
        insert(UUID.randomUUID(), null);
        assertThat(count()).isZero();
        fields.use(keys(2, 1, 2));
        insert(UUID.randomUUID(), "13900000000");
        assertThat(found("13800000007")).isEqualTo(1);
        long due = count();
        assertThat(due).isGreaterThanOrEqualTo(450);

        Progress progress = new Progress();
        job.run(progress);

        assertThat(count()).isZero();
        assertThat(progress.done).isEqualTo(due).isEqualTo(progress.total);
        fields.use(keys(2, 2));
        assertThat(found("13800000007")).isEqualTo(1);
        assertThat(found("13900000000")).isEqualTo(1);
        assertThat(opened("13800000449")).isEqualTo("138****0449");
    }

    /** The installation's own key as 1, and a new one as 2. */
    private KeyFile keys(int primary, int... ids) {
        KeyFile own = KeyFile.read(config.keyFile().orElseThrow());
        TreeMap<Integer, byte[]> keys = new TreeMap<>();
        for (int id : ids) {
            keys.put(id, id == 1 ? own.keys().get(1) : PersonalCipherTest.keys(2, 2).keys().get(2));
        }
        return new KeyFile(primary, keys);
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(stale::count);
    }

    private void insert(UUID id, String phone) {
        PersonalValue value = phone == null ? null : fields.seal(TestPeople.PHONE, phone);
        jdbi.useHandle(sql -> sql.execute(
                "insert into test_person values (?, ?, ?)",
                id,
                value == null ? null : value.ciphertext(),
                value == null ? null : value.hash()));
    }

    private int found(String phone) {
        return jdbi.withHandle(sql -> sql.select("select count(*) from test_person where phone_hash = any(?)", (Object)
                        fields.hashes(PersonalKind.PHONE, phone))
                .mapTo(Integer.class)
                .one());
    }

    private String opened(String phone) {
        return jdbi.withHandle(
                sql -> sql.select("select phone, phone_hash from test_person where phone_hash = any(?)", (Object)
                                fields.hashes(PersonalKind.PHONE, phone))
                        .map((row, context) -> fields.masked(
                                TestPeople.PHONE, new PersonalValue(row.getBytes("phone"), row.getBytes("phone_hash"))))
                        .one());
    }

    private static final class Progress implements JobRun {

        private long done;
        private long total;

        @Override
        public UUID id() {
            return new UUID(0, 0);
        }

        @Override
        public <T> T input(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void progress(long nowDone, long nowTotal) {
            assertThat(nowDone).isBetween(done, nowTotal);
            done = nowDone;
            total = nowTotal;
        }
    }
}
