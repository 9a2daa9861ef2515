package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** The rows of files. */
@ApplicationScoped
class StoredFiles {

    private static final String COLUMNS = """
            id, encode(sha256, 'hex') as sha256, size, media_type, name, purpose, state, uploader_id, unit_id,
            uploaded_at, attached_kind, attached_id
            """;

    /** A content to be scanned, and how many attempts there were with this one. */
    record Due(String sha256, int attempt) {}

    /**
     * What waits for the scanner.
     *
     * @param oldestSeconds since the upload of the one that waits longest, 0 where none does
     */
    record Backlog(long waiting, double oldestSeconds) {}

    @Inject
    Jdbi jdbi;

    /** Keeps others from adding or removing this content until the transaction ends. */
    void lockContent(String sha256) {
        jdbi.useHandle(sql -> sql.select("select pg_advisory_xact_lock(hashtextextended(?, 0))", "content " + sha256)
                .mapToMap()
                .list());
    }

    void insert(StoredFile file) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into stored_file (id, sha256, size, media_type, name, purpose, state, uploader_id, unit_id,
                    uploaded_at, scan_since, scan_due_at)
                values (?, decode(?, 'hex'), ?, ?, ?, ?, ?, ?, ?, ?,
                    case when ? = 'SCANNING' then clock_timestamp() end,
                    case when ? = 'SCANNING' then clock_timestamp() end)
                """,
                file.id(),
                file.sha256(),
                file.size(),
                file.mediaType(),
                file.name(),
                file.purpose(),
                file.state(),
                file.uploaderId(),
                file.unitId(),
                file.uploadedAt(),
                file.state(),
                file.state()));
    }

    Optional<StoredFile> find(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select " + COLUMNS + " from stored_file where id = ?", id)
                .map(RecordRows.of(StoredFile.class))
                .findOne());
    }

    List<StoredFile> findAll(Collection<UUID> ids) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + COLUMNS + " from stored_file where id = any (?)", (Object) ids.toArray(UUID[]::new))
                .map(RecordRows.of(StoredFile.class))
                .list());
    }

    /** @return false when the file is not there, infected, or attached to something already */
    boolean attach(UUID id, String kind, UUID thingId, Instant now) {
        return jdbi.withHandle(sql -> sql.execute("""
                        update stored_file set attached_kind = ?, attached_id = ?, attached_at = ?
                        where id = ? and attached_id is null and state <> 'INFECTED'
                        """, kind, thingId, now, id)) == 1;
    }

    int deleteOrphans(Instant uploadedBefore) {
        return jdbi.withHandle(sql ->
                sql.execute("delete from stored_file where attached_id is null and uploaded_at < ?", uploadedBefore));
    }

    /** An infected file's row stays, its content does not. */
    boolean isContentUsed(String sha256) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select exists (select 1 from stored_file where sha256 = decode(?, 'hex') and state <> 'INFECTED')
                        """, sha256).mapTo(Boolean.class).one());
    }

    /**
     * The content that has been due for longest, for this caller alone until the lease ends. Times are the database's: one
     * clock for all copies.
     */
    Optional<Due> takeDue(Duration lease) {
        return jdbi.withHandle(sql -> sql
                .createQuery("""
                        with due as (
                            select sha256 from stored_file
                            where state = 'SCANNING' and scan_due_at <= clock_timestamp()
                            order by scan_due_at, id limit 1 for update skip locked)
                        update stored_file f
                        set scan_attempts = scan_attempts + 1,
                            scan_due_at = clock_timestamp() + make_interval(secs => :lease)
                        from due where f.sha256 = due.sha256 and f.state = 'SCANNING'
                        returning encode(f.sha256, 'hex') as sha256, f.scan_attempts
                        """)
                .bind("lease", seconds(lease))
                .map((row, _) -> new Due(row.getString("sha256"), row.getInt("scan_attempts")))
                .stream()
                .max(Comparator.comparingInt(Due::attempt)));
    }

    void postpone(String sha256, Duration wait) {
        jdbi.useHandle(sql -> sql.execute("""
                update stored_file set scan_due_at = clock_timestamp() + make_interval(secs => ?)
                where sha256 = decode(?, 'hex') and state = 'SCANNING'
                """, seconds(wait), sha256));
    }

    void markClean(String sha256) {
        jdbi.useHandle(sql -> sql.execute("""
                update stored_file set state = 'CLEAN', scan_due_at = null
                where sha256 = decode(?, 'hex') and state = 'SCANNING'
                """, sha256));
    }

    /**
     * Every file with this content, also where an earlier look found nothing.
     *
     * @return those that were not known to be infected
     */
    List<StoredFile> markInfected(String sha256, String signature) {
        return jdbi.withHandle(sql -> sql.createQuery("update stored_file set state = 'INFECTED', scan_due_at = null,"
                        + " signature = left(:signature, 200)"
                        + " where sha256 = decode(:sha256, 'hex') and state <> 'INFECTED' returning " + COLUMNS)
                .bind("signature", signature)
                .bind("sha256", sha256)
                .map(RecordRows.of(StoredFile.class))
                .list());
    }

    Backlog backlog() {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select count(*),
                            coalesce(extract(epoch from clock_timestamp() - min(scan_since)), 0)
                        from stored_file where state = 'SCANNING'
                        """)
                .map((row, _) -> new Backlog(row.getLong(1), row.getDouble(2)))
                .one());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    List<StoredFile> findAttached(String kind, UUID thingId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + COLUMNS + " from stored_file where attached_kind = ? and attached_id = ?"
                                + " order by attached_at, id",
                        kind,
                        thingId)
                .map(RecordRows.of(StoredFile.class))
                .list());
    }
}
