package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** When and why rounds went on with another version of their form. */
@ApplicationScoped
public class FormMoves {

    @Inject
    Jdbi jdbi;

    /** One of them. */
    public record FormMove(UUID id, UUID fromVersionId, UUID toVersionId, String reason, Instant movedAt) {}

    public Optional<FormMove> find(UUID id) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select id, from_version_id, to_version_id, reason, moved_at from round_form_move where id = ?
                        """, id).map(RecordRows.of(FormMove.class)).findOne());
    }

    void add(FormMove move, UUID roundId, MovedDrafts moved, UUID by) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into round_form_move (id, round_id, from_version_id, to_version_id, reason, drafts, setting_aside,
                    moved_by, moved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                move.id(),
                roundId,
                move.fromVersionId(),
                move.toVersionId(),
                move.reason(),
                moved.drafts(),
                moved.settingAside(),
                by,
                move.movedAt()));
    }
}
