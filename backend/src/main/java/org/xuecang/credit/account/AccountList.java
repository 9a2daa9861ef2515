package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.time.RequestTime;

/** Accounts that the caller may see, the latest opened first. */
@ApplicationScoped
class AccountList {

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Jdbi jdbi;

    @Inject
    KnownOrganisations organisations;

    @Inject
    PersonalFields personal;

    @Inject
    RequestTime time;

    Page<CreditAccountSummary> page(AccountFilter filter, PageRequest request) {
        ListQuery query = ListQuery.of(AccountRow.COLUMNS, "credit_account a")
                .visible(gate.where(CreditPermission.READ, "a.unit_id"))
                .whereGiven("a.unit_id = ?", filter.unit())
                .whereGiven("a.town_id = ?", filter.town())
                .whereGiven("a.state = ?", filter.state())
                .whereGiven("a.opening_way = ?", filter.way())
                .whereGiven("a.opened_on >= ?", filter.openedFrom())
                .whereGiven("a.opened_on <= ?", filter.openedUntil())
                .whereGiven("starts_with(a.number, ?)", filter.number())
                .orderBy(SortKey.descending("a.opened_on", "date"), SortKey.descending("a.id", "uuid"))
                .sorted(request, AccountSort.class, by -> switch (by) {
                    case NUMBER -> SortKey.text("a.number");
                    case OPENED_ON -> SortKey.ascending("a.opened_on", "date");
                });
        Page<AccountRow> rows = lists.page(query, request, AccountRow.class);
        return new Page<>(summaries(rows.items()), rows.next(), rows.total());
    }

    /** In the order given. */
    List<CreditAccountSummary> summaries(Collection<AccountRow> rows) {
        Map<UUID, String> names = organisations.names(
                rows.stream()
                        .flatMap(row -> Stream.of(row.unitId(), row.townId()))
                        .collect(Collectors.toSet()),
                time.today());
        return rows.stream().map(row -> row.summary(personal, names)).toList();
    }

    /** Whoever asks has been found to see them. */
    Map<UUID, CreditAccountSummary> byId(Stream<UUID> ids) {
        Object wanted = ids.distinct().toArray(UUID[]::new);
        List<AccountRow> rows = jdbi.withHandle(sql -> sql.select(
                        "select " + AccountRow.COLUMNS + " from credit_account a where a.id = any (?)", wanted)
                .map(RecordRows.of(AccountRow.class))
                .list());
        return summaries(rows).stream().collect(Collectors.toMap(CreditAccountSummary::id, Function.identity()));
    }
}
