package org.xuecang.review.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** The rows of files as experts of blind stages get them. */
@ApplicationScoped
public class BlindFiles {

    /** What a clean copy is attached as; to the application. */
    public static final String KIND = "blind-copy";

    /**
     * That a blind stage lies before a case, or it stands in one; of a row of {@code round_application a}. Its files are gone through
     * from then on, so that they are looked at before experts are assigned.
     */
    public static final String AWAITED = """
            a.state = 'SUBMITTED' and exists (select 1 from round_stage here
                join round_stage stage on stage.round_id = here.round_id and stage.position >= here.position
                where here.id = a.stage_id and stage.kind = 'expert-review' and %s)
            """.formatted(BlindMode.IS_BLIND);

    /** A case and what was handed in of it last. */
    record Due(UUID applicationId, int revision) {}

    @Inject
    Jdbi jdbi;

    /** In the form's order. */
    public List<BlindFile> of(UUID applicationId, int revision) {
        return jdbi.withHandle(sql -> sql.select("""
                        select file_id, position, state, found, held_for, tells, copy_id, replaced, changed_at, version from blind_file
                        where application_id = ? and revision = ? order by position
                        """, applicationId, revision)
                .map(RecordRows.of(BlindFile.class))
                .list());
    }

    /** Whether a copy is the one that experts get of a file of the case's last handing-in. */
    public boolean isShown(UUID applicationId, UUID copyId) {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select exists (select 1 from blind_file f join round_application a
                            on a.id = f.application_id and a.revision = f.revision
                        where f.application_id = ? and f.copy_id = ? and f.state = 'SHOWN')
                        """, applicationId, copyId).mapTo(Boolean.class).one());
    }

    /** Cases that come to a blind stage, whose files nobody has gone through yet; some at a time. */
    List<Due> due() {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select a.id as application_id, a.revision from round_application a
                        where %s
                            and not exists (select 1 from blind_revision done
                                where done.application_id = a.id and done.revision = a.revision)
                        order by a.id limit 100
                        """.formatted(AWAITED)).map(RecordRows.of(Due.class)).list());
    }

    /** One at a time goes through a case's files. */
    boolean takes(Due due) {
        return jdbi.withHandle(sql -> sql.select(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))", "blind " + due.applicationId())
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether all files of a handing-in were gone through. */
    public boolean isDone(UUID applicationId, int revision) {
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from blind_revision where application_id = ? and revision = ?)",
                        applicationId,
                        revision)
                .mapTo(Boolean.class)
                .one());
    }

    void done(Due due, Instant now) {
        jdbi.useHandle(sql -> sql.execute(
                "insert into blind_revision (application_id, revision, done_at) values (?, ?, ?) on conflict do nothing",
                due.applicationId(),
                due.revision(),
                now));
    }

    void add(UUID applicationId, int revision, BlindFile file) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into blind_file (application_id, revision, file_id, position, state, found, held_for, tells, copy_id,
                    replaced, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)
                """,
                applicationId,
                revision,
                file.fileId(),
                file.position(),
                file.state().name(),
                file.found(),
                file.heldFor() == null ? null : file.heldFor().name(),
                file.tells().stream().map(TellKind::name).toArray(String[]::new),
                file.copyId(),
                file.changedAt()));
    }

    /** What somebody of the staff made of it. */
    public void change(UUID applicationId, int revision, BlindFile file, UUID by) {
        jdbi.useHandle(sql -> sql.execute(
                """
                update blind_file set state = ?, found = ?, copy_id = ?, replaced = ?, changed_by = ?, changed_at = ?,
                    version = version + 1
                where application_id = ? and revision = ? and file_id = ?
                """,
                file.state().name(),
                file.found(),
                file.copyId(),
                file.replaced(),
                by,
                file.changedAt(),
                applicationId,
                revision,
                file.fileId()));
    }
}
