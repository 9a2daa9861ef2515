package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/**
 * Pairs of open accounts that may be one person's, though no document says so: the same name and year of birth, and also the same
 * phone, or one is known by a temporary number alone. A name and a year that many share is not enough.
 */
@ApplicationScoped
class AccountDuplicates {

    private static final String TEMPORARY_ALONE = """
            not exists (select 1 from identity_document d where d.account_id = %1$s.id and d.kind <> 'TEMPORARY')
            """;

    private static final String PAIRS =
            """
            (select first.id as first_id, second.id as second_id, first.unit_id as first_unit, second.unit_id as second_unit,
                coalesce(first.phone_hash = second.phone_hash, false) as same_phone, (%s or %s) as temporary
            from credit_account first
                join credit_account second on second.name_hash = first.name_hash and second.birth_year = first.birth_year
                    and second.state = 'OPEN' and (second.opened_on, second.id) > (first.opened_on, first.id)
            where first.state = 'OPEN') pair
            """.formatted(TEMPORARY_ALONE.formatted("first"), TEMPORARY_ALONE.formatted("second"));

    @Inject
    AccountList accounts;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    private record Pair(UUID firstId, UUID secondId, boolean samePhone, boolean temporary) {}

    /** Those of which the caller settles both, without what is being merged or was found to be two people's. */
    Page<DuplicateView> page(PageRequest request) {
        ListQuery query = ListQuery.of("pair.first_id, pair.second_id, pair.same_phone, pair.temporary", PAIRS)
                .visible(gate.where(CreditPermission.SETTLE, "pair.first_unit")
                        .and(gate.where(CreditPermission.SETTLE, "pair.second_unit")))
                .where("pair.same_phone or pair.temporary")
                .where("""
                        not exists (select 1 from account_merge m where m.state in ('OPEN', 'REFUSED')
                            and least(m.kept_id, m.other_id) = least(pair.first_id, pair.second_id)
                            and greatest(m.kept_id, m.other_id) = greatest(pair.first_id, pair.second_id))
                        """)
                .orderBy(SortKey.descending("pair.second_id", "uuid"), SortKey.descending("pair.first_id", "uuid"));
        Page<Pair> pairs = lists.page(query, request, Pair.class);
        Map<UUID, CreditAccountSummary> summaries =
                accounts.byId(pairs.items().stream().flatMap(pair -> Stream.of(pair.firstId(), pair.secondId())));
        return new Page<>(
                pairs.items().stream()
                        .map(pair -> new DuplicateView(
                                summaries.get(pair.firstId()),
                                summaries.get(pair.secondId()),
                                pair.samePhone(),
                                pair.temporary()))
                        .toList(),
                pairs.next(),
                pairs.total());
    }
}
