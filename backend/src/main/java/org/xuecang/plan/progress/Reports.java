package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.progress.LivingRows.FigureRow;
import org.xuecang.plan.progress.LivingRows.ReportRow;

/** Writes what was reported. Rows are only ever added; the unit's row says what its last report came to. */
@ApplicationScoped
class Reports {

    @Inject
    Jdbi jdbi;

    void insert(ReportRow report, UUID reporterId) {
        jdbi.useHandle(sql -> {
            sql.execute(
                    """
                    insert into progress_report (id, task_item_id, unit_id, attempt, line, file_id, done_on, reporter_id,
                        reported_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    report.id(),
                    report.taskItemId(),
                    report.unitId(),
                    report.attempt(),
                    report.line(),
                    report.fileId(),
                    report.doneOn(),
                    reporterId,
                    report.reportedAt());
            sql.execute(
                    "update responsible_unit set report_state = 'SUBMITTED' where task_item_id = ? and organisation_id = ?",
                    report.taskItemId(),
                    report.unitId());
        });
    }

    /** @return false where it was returned before, or a correction has come in since */
    boolean insertReturn(ReportRow report, String reason, UUID returnerId, Instant now) {
        return jdbi.withHandle(sql -> {
            int inserted = sql.execute("""
                    insert into progress_return (report_id, reason, returner_id, returned_at)
                    select report.id, ?, ?, ? from progress_report report
                    where report.id = ? and not exists (select 1 from progress_report later
                        where later.task_item_id = report.task_item_id and later.unit_id = report.unit_id
                            and later.attempt > report.attempt)
                    on conflict (report_id) do nothing
                    """, reason, returnerId, now, report.id());
            sql.execute("""
                    update responsible_unit set report_state = 'RETURNED'
                    where task_item_id = ? and organisation_id = ? and ? = 1
                    """, report.taskItemId(), report.unitId(), inserted);
            return inserted == 1;
        });
    }

    void insert(UUID id, FigureRow figure, UUID reporterId) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into target_report (id, target_id, unit_id, sequence, value, as_of, line, file_id, reporter_id,
                    reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                figure.targetId(),
                figure.unitId(),
                figure.sequence(),
                figure.value(),
                figure.asOf(),
                figure.line(),
                figure.fileId(),
                reporterId,
                figure.reportedAt()));
    }
}
