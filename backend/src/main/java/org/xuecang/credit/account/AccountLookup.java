package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuecang.credit.document.DocumentNumber;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalKind;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Finds accounts by what is personal: exactly, by keyed hashes. */
@ApplicationScoped
class AccountLookup {

    private static final int MOST = 50;

    @Inject
    AccountList list;

    @Inject
    CreditAccounts accounts;

    @Inject
    IdentityDocuments documents;

    @Inject
    KnownOrganisations organisations;

    @Inject
    PersonalFields personal;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 403, 422 */
    @Transactional
    FoundAccounts find(LookUpAccountRequest request) {
        ListQuery query = ListQuery.of(AccountRow.COLUMNS, "credit_account a")
                .visible(gate.where(CreditPermission.READ, "a.unit_id"))
                .orderBy(SortKey.descending("a.opened_on", "date"), SortKey.descending("a.id", "uuid"));
        Faults faults = validation.of(request);
        faults.addIf(request.ways() != 1, "", "one-way-to-look-up");
        faults.addIf(request.birthYear() != null && request.name() == null, "/name", "not-null");
        Optional<DocumentNumber> document = request.document() == null || !faults.isClean("/document")
                ? Optional.empty()
                : Holder.readDocument(request.document(), "/document/number", time.today(), faults);
        faults.throwIfAny();
        Optional<CreditAccount> account = document.flatMap(documents::find)
                .flatMap(known -> Optional.ofNullable(known.accountId()))
                .flatMap(accounts::findByIdOptional);
        if (document.isPresent() && account.isEmpty()) {
            return new FoundAccounts(List.of(), null);
        }
        if (account.isPresent()
                && !gate.allows(CreditPermission.READ, account.get().unitId())) {
            return new FoundAccounts(List.of(), unitOf(account.get()));
        }
        account.ifPresent(one -> query.where("a.id = ?", one.id()));
        if (account.isEmpty()) {
            narrow(query, request);
        }
        return new FoundAccounts(list.summaries(lists.first(query, MOST, AccountRow.class)), null);
    }

    private void narrow(ListQuery query, LookUpAccountRequest request) {
        query.where("a.state <> 'ERASED'");
        if (request.phone() != null && !request.phone().isBlank()) {
            query.where("a.phone_hash = any (?)", (Object) personal.hashes(PersonalKind.PHONE, request.phone()));
        } else {
            query.where("a.name_hash = any (?)", (Object) personal.hashes(PersonalKind.NAME, request.name()))
                    .whereGiven("a.birth_year = ?", request.birthYear());
        }
    }

    private String unitOf(CreditAccount account) {
        return organisations.names(Set.of(account.unitId()), time.today()).get(account.unitId());
    }
}
