package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;

/** What was done with accounts: written in the transaction that does it, never changed. */
@ApplicationScoped
class AccountEvents {

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    void add(UUID accountId, AccountEventKind kind, String reason) {
        add(accountId, kind, reason, null);
    }

    /** @param other of the two in a merge */
    void add(UUID accountId, AccountEventKind kind, String reason, UUID other) {
        UUID by = gate.caller().account();
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into account_event (id, account_id, kind, reason, other_id, done_by, done_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, Ids.next(), accountId, kind, reason == null ? null : reason.strip(), other, by, time.now()));
    }

    /** The latest first. */
    Page<AccountEventView> page(UUID accountId, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "e.id, e.kind, e.reason, other.number as other_number, e.done_by as done_by_id,"
                                + " person.display_name as done_by_name, e.done_at",
                        "account_event e left join app_user person on person.id = e.done_by"
                                + " left join credit_account other on other.id = e.other_id")
                .where("e.account_id = ?", accountId)
                .orderBy(SortKey.descending("e.done_at", "timestamptz"), SortKey.descending("e.id", "uuid"));
        return lists.page(query, request, AccountEventView.class);
    }
}
