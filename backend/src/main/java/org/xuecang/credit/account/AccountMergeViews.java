package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Shows merges with both accounts. */
@ApplicationScoped
class AccountMergeViews {

    @Inject
    AccountList accounts;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    private record Row(
            UUID id,
            MergeState state,
            UUID keptId,
            UUID otherId,
            String reason,
            UUID askedBy,
            String askedByName,
            Instant askedAt,
            String answer,
            String decidedByName,
            Instant decidedAt,
            long version) {}

    /** The latest asked for first. */
    Page<AccountMergeView> page(MergeState state, PageRequest request) {
        ListQuery query = query(gate.where(CreditPermission.READ, "kept.unit_id"))
                .whereGiven("m.state = ?", state == null ? null : state.name());
        Page<Row> rows = lists.page(query, request, Row.class);
        return new Page<>(views(rows.items()), rows.next(), rows.total());
    }

    /** To who has been found to see it. */
    AccountMergeView one(UUID id) {
        return views(lists.first(query(Condition.TRUE).where("m.id = ?", id), 1, Row.class))
                .getFirst();
    }

    private static ListQuery query(Condition visible) {
        return ListQuery.of(
                        "m.id, m.state, m.kept_id, m.other_id, m.reason, m.asked_by, asked.display_name as asked_by_name,"
                                + " m.asked_at, m.answer, decided.display_name as decided_by_name, m.decided_at, m.version",
                        "account_merge m join credit_account kept on kept.id = m.kept_id"
                                + " left join app_user asked on asked.id = m.asked_by"
                                + " left join app_user decided on decided.id = m.decided_by")
                .visible(visible)
                .orderBy(SortKey.descending("m.asked_at", "timestamptz"), SortKey.descending("m.id", "uuid"));
    }

    private List<AccountMergeView> views(List<Row> rows) {
        Map<UUID, CreditAccountSummary> summaries =
                accounts.byId(rows.stream().flatMap(row -> Stream.of(row.keptId(), row.otherId())));
        return rows.stream()
                .map(row -> view(row, summaries.get(row.keptId()), summaries.get(row.otherId())))
                .toList();
    }

    private AccountMergeView view(Row row, CreditAccountSummary kept, CreditAccountSummary other) {
        boolean own = gate.caller().userId().equals(row.askedBy());
        boolean open = row.state() == MergeState.OPEN
                && gate.allows(CreditPermission.SETTLE, kept.unitId())
                && gate.allows(CreditPermission.SETTLE, other.unitId());
        return new AccountMergeView(
                row.id(),
                row.state(),
                kept,
                other,
                row.reason(),
                row.askedByName(),
                row.askedAt(),
                row.answer(),
                row.decidedByName(),
                row.decidedAt(),
                open && !own,
                open && own,
                row.version());
    }
}
