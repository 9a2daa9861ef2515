package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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
                    uploaded_at)
                values (?, decode(?, 'hex'), ?, ?, ?, ?, ?, ?, ?, ?)
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
                file.uploadedAt()));
    }

    Optional<StoredFile> find(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select " + COLUMNS + " from stored_file where id = ?", id)
                .map(RecordRows.of(StoredFile.class))
                .findOne());
    }

    /** @return false when the file is not there, held, or attached to something already */
    boolean attach(UUID id, String kind, UUID thingId, Instant now) {
        return jdbi.withHandle(sql -> sql.execute("""
                        update stored_file set attached_kind = ?, attached_id = ?, attached_at = ?
                        where id = ? and attached_id is null and state = 'CLEAN'
                        """, kind, thingId, now, id)) == 1;
    }

    int deleteOrphans(Instant uploadedBefore) {
        return jdbi.withHandle(sql ->
                sql.execute("delete from stored_file where attached_id is null and uploaded_at < ?", uploadedBefore));
    }

    boolean isContentUsed(String sha256) {
        return jdbi.withHandle(
                sql -> sql.select("select exists (select 1 from stored_file where sha256 = decode(?, 'hex'))", sha256)
                        .mapTo(Boolean.class)
                        .one());
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
