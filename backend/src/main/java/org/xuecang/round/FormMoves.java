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

    private static final String MOVES =
            "select id, from_version_id, to_version_id, reason, moved_at from round_form_move where ";

    @Inject
    Jdbi jdbi;

    /** One of them. */
    public record FormMove(UUID id, UUID fromVersionId, UUID toVersionId, String reason, Instant movedAt) {}

    public Optional<FormMove> find(UUID id) {
        return one("id = ?", id);
    }

    /** Of a round. */
    public Optional<FormMove> last(UUID roundId) {
        return one("round_id = ? order by moved_at desc limit 1", roundId);
    }

    /** The first at or behind a moment. */
    public Optional<FormMove> firstSince(UUID roundId, Instant moment) {
        return one("round_id = ? and moved_at >= ? order by moved_at limit 1", roundId, moment);
    }

    private Optional<FormMove> one(String which, Object... parameters) {
        return jdbi.withHandle(sql -> sql.select(MOVES + which, parameters)
                .map(RecordRows.of(FormMove.class))
                .findOne());
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
