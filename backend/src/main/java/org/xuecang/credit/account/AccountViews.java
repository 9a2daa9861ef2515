package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.personal.PersonalColumn;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalValue;
import org.xuecang.platform.time.RequestTime;

/** Shows accounts: masked, or in full to who gave a reason. */
@ApplicationScoped
class AccountViews {

    @Inject
    IdentityDocuments documents;

    @Inject
    Consents consents;

    @Inject
    KnownOrganisations organisations;

    @Inject
    PersonalFields personal;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** How a personal value is told. */
    private interface Telling {
        String tell(PersonalColumn column, PersonalValue value);
    }

    CreditAccountView of(CreditAccount account) {
        return view(account, personal::masked);
    }

    /** Nothing masked. */
    CreditAccountView disclosed(CreditAccount account) {
        return view(account, personal::open);
    }

    private CreditAccountView view(CreditAccount account, Telling telling) {
        Map<UUID, String> names = organisations.names(Set.of(account.unitId(), account.townId()), time.today());
        return new CreditAccountView(
                account.id(),
                account.number(),
                account.state(),
                account.name()
                        .map(name -> telling.tell(AccountColumns.NAME, name))
                        .orElse(null),
                account.phone()
                        .map(phone -> telling.tell(AccountColumns.PHONE, phone))
                        .orElse(null),
                account.birthYear(),
                account.sex(),
                documents.of(Set.of(account.id())).stream()
                        .map(document -> view(document, telling))
                        .toList(),
                account.unitId(),
                names.get(account.unitId()),
                account.townId(),
                names.get(account.townId()),
                account.openingWay(),
                account.openedOn(),
                account.closedOn(),
                account.mergedInto(),
                consents.last(account.id()),
                acts(account),
                account.version());
    }

    private static IdentityDocumentView view(IdentityDocuments.Known document, Telling telling) {
        return new IdentityDocumentView(
                document.id(),
                document.kind(),
                document.number() == null ? null : telling.tell(AccountColumns.NUMBER, document.number()),
                document.addedOn());
    }

    private List<AccountAct> acts(CreditAccount account) {
        Stream<AccountAct> now =
                switch (account.state()) {
                    case OPEN ->
                        Stream.of(
                                AccountAct.CORRECT,
                                AccountAct.DISCLOSE,
                                AccountAct.CLOSE,
                                AccountAct.ERASE,
                                AccountAct.MERGE);
                    case CLOSED ->
                        Stream.of(AccountAct.CORRECT, AccountAct.DISCLOSE, AccountAct.REOPEN, AccountAct.ERASE);
                    case MERGED, ERASED -> Stream.of();
                };
        return now.filter(act -> gate.allows(act.permission(), account.unitId()))
                .toList();
    }
}
