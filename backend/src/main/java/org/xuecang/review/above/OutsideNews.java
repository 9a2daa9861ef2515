package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;

/** The rows of what was heard of the host: its stages and its results. They are added, never changed. */
@ApplicationScoped
class OutsideNews {

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    void add(UUID roundId, EnterOutsideStageRequest stage) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into outside_stage (id, round_id, application_id, name, happened_on, remark, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                roundId,
                stage.applicationId(),
                stage.name().strip(),
                stage.on(),
                stage.remark(),
                callerId(),
                time.now()));
    }

    /** The earliest first. */
    List<OutsideStageView> stages(UUID roundId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select id, application_id, name, happened_on, remark, entered_at from outside_stage
                        where round_id = ? order by happened_on, entered_at, id
                        """, roundId)
                .map(RecordRows.of(OutsideStageView.class))
                .list());
    }

    void add(UUID roundId, EnterOutsideResultsRequest document) {
        jdbi.useHandle(sql -> {
            var batch = sql.prepareBatch("""
                    insert into outside_result (application_id, round_id, outcome, grade, document_number, issued_on,
                        file_id, entered_by, entered_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """);
            document.items()
                    .forEach(item -> batch.add(
                            item.applicationId(),
                            roundId,
                            item.outcome().name(),
                            item.grade(),
                            document.documentNumber().strip(),
                            document.issuedOn(),
                            document.fileId(),
                            callerId(),
                            time.now()));
            batch.execute();
        });
    }

    List<OutsideResultView> results(UUID roundId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select application_id, outcome, grade, document_number, issued_on, file_id from outside_result
                        where round_id = ? order by entered_at, application_id
                        """, roundId)
                .map(RecordRows.of(OutsideResultView.class))
                .list());
    }

    Set<UUID> decided(UUID roundId) {
        return jdbi.withHandle(
                sql -> sql.select("select application_id from outside_result where round_id = ?", roundId)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Null for the system, which has no account. */
    private UUID callerId() {
        return gate.caller().account();
    }
}
