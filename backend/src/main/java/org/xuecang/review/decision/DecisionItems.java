package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** The rows of decisions. */
@ApplicationScoped
class DecisionItems {

    private static final String COLUMNS = "application_id, place, outcome, grade, reason";

    @Inject
    Jdbi jdbi;

    /** Makes these the decision's items, in their order; in two statements. */
    void replace(UUID decisionId, List<DecisionItem> items) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from decision_item where decision_id = ?", decisionId);
            sql.execute(
                    """
                    insert into decision_item (decision_id, application_id, position, place, outcome, grade, reason)
                    select ?, said.* from unnest(?, ?, ?, cast(? as text[]), cast(? as text[]), cast(? as text[])) as said
                    """,
                    decisionId,
                    items.stream().map(DecisionItem::applicationId).toArray(UUID[]::new),
                    IntStream.rangeClosed(1, items.size()).boxed().toArray(Integer[]::new),
                    items.stream().map(DecisionItem::place).toArray(Integer[]::new),
                    items.stream().map(item -> item.outcome().name()).toArray(String[]::new),
                    items.stream().map(DecisionItem::grade).toArray(String[]::new),
                    items.stream().map(DecisionItem::reason).toArray(String[]::new));
        });
    }

    /** In their order. */
    List<DecisionItem> of(UUID decisionId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + COLUMNS + " from decision_item where decision_id = ? order by position", decisionId)
                .map(RecordRows.of(DecisionItem.class))
                .list());
    }

    /** What was decided of a case, once it was approved; nothing of what was withdrawn while it was signed. */
    Optional<Decided> decided(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select i.outcome, i.grade, i.place, d.ranking_id, d.approved_at
                        from decision_item i join decision d on d.id = i.decision_id
                            join round_application a on a.id = i.application_id
                        where i.application_id = ? and d.state = 'APPROVED'
                            and a.state in ('SUBMITTED', 'SELECTED', 'NOT_SELECTED')
                        """, applicationId)
                .map((row, _) -> new Decided(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("grade"),
                        row.getObject("place", Integer.class),
                        row.getObject("ranking_id", UUID.class),
                        row.getTimestamp("approved_at").toInstant()))
                .findOne());
    }
}
