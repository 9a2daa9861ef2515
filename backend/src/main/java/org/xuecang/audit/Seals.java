package org.xuecang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.xuecang.platform.Sha256;

/** The seals' rows, and the computation of a seal from the events it covers. */
@ApplicationScoped
class Seals {

    private static final int FETCH = 500;

    private static final RowMapper<Seal> SEAL = (row, context) -> new Seal(
            row.getLong("sequence"),
            row.getLong("from_xid"),
            row.getLong("below_xid"),
            row.getLong("events"),
            row.getBytes("previous"),
            row.getBytes("hash"));

    private final Jdbi jdbi;

    @Inject
    Seals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** False while another copy is sealing; held until the transaction ends. */
    boolean lock() {
        return jdbi.withHandle(sql -> sql.select("select pg_try_advisory_xact_lock(hashtextextended('audit seal', 0))")
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Seal> last() {
        return jdbi.withHandle(sql -> sql.select("select * from audit_seal order by sequence desc limit 1")
                .map(SEAL)
                .findOne());
    }

    List<Seal> after(long sequence, int limit) {
        return jdbi.withHandle(sql -> sql.select(
                        "select * from audit_seal where sequence > ? order by sequence limit ?", sequence, limit)
                .map(SEAL)
                .list());
    }

    /** Every transaction below this id has ended, and what it wrote can be seen by the next statement. */
    long finishedBelow() {
        return jdbi.withHandle(sql -> sql.select("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Where to cut a range so that a seal stays small.
     *
     * @return the id of the transaction that wrote the event after the first {@code most}, or nothing when there are fewer
     */
    Optional<Long> cut(long from, long below, int most) {
        return jdbi.withHandle(sql -> sql.select("""
                        select cast(xid as text) from audit_event
                        where xid >= cast(? as xid8) and xid < cast(? as xid8) order by xid offset ? limit 1
                        """, String.valueOf(from), String.valueOf(below), most)
                .mapTo(Long.class)
                .findOne());
    }

    /** The seal of what stands in the table now; to be called within a transaction. */
    Seal compute(Seal earlier, long from, long below) {
        MessageDigest digest = Sha256.digest();
        digest.update(earlier.hash());
        add(digest, String.valueOf(from));
        add(digest, String.valueOf(below));
        long events = jdbi.withHandle(sql -> sql.select("""
                        select cast(xid as text), cast(id as text), cast(extract(epoch from at) as text),
                            cast(actor_id as text), cast(roles as text), cast(unit_id as text),
                            cast(organisation_id as text), operation, cast(subjects as text), correlation_id
                        from audit_event
                        where xid >= cast(? as xid8) and xid < cast(? as xid8) order by xid, id
                        """, String.valueOf(from), String.valueOf(below))
                .setFetchSize(FETCH)
                .map((row, context) -> {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        add(digest, row.getString(column));
                    }
                    return 1L;
                })
                .collect(Collectors.counting()));
        return new Seal(earlier.sequence() + 1, from, below, events, earlier.hash(), digest.digest());
    }

    void insert(Seal seal) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into audit_seal (sequence, from_xid, below_xid, events, previous, hash)
                values (?, cast(? as xid8), cast(? as xid8), ?, ?, ?)
                """,
                seal.sequence(),
                String.valueOf(seal.fromXid()),
                String.valueOf(seal.belowXid()),
                seal.events(),
                seal.previous(),
                seal.hash()));
    }

    long countFrom(long xid) {
        return jdbi.withHandle(
                sql -> sql.select("select count(*) from audit_event where xid >= cast(? as xid8)", String.valueOf(xid))
                        .mapTo(Long.class)
                        .one());
    }

    /** With its length before it, so that no two rows run into the same bytes; null is told from empty. */
    private static void add(MessageDigest digest, String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }
}
