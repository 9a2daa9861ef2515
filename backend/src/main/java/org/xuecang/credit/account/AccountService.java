package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.credit.document.DocumentNumber;
import org.xuecang.credit.document.PersonName;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** What is done with an account once it is there. */
@ApplicationScoped
class AccountService {

    @Inject
    AccountDesk desk;

    @Inject
    AccountOpening opening;

    @Inject
    CreditAccounts accounts;

    @Inject
    IdentityDocuments documents;

    @Inject
    AccountMerges merges;

    @Inject
    AccountEvents events;

    @Inject
    AccountViews views;

    @Inject
    KnownOrganisations organisations;

    @Inject
    PersonalFields personal;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    CreditAccountView get(UUID id) {
        return views.of(desk.seen(id));
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    Page<AccountEventView> events(UUID id, PageRequest request) {
        return events.page(desk.seen(id).id(), request);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 400, 422, 409 {@code account-at-an-end} */
    @Transactional
    CreditAccountView correct(UUID id, IfMatch seen, MergePatch patch) {
        CreditAccount account = desk.seen(id, CreditPermission.OPEN);
        IfMatch.check(seen, account);
        account.requireNotAtAnEnd();
        AccountDetails now = details(account);
        AccountDetails wanted = patch.applyTo(now);
        Faults faults = validation.of(wanted);
        if (faults.isClean("/name")) {
            PersonName.fault(wanted.name()).ifPresent(code -> faults.add("/name", code));
        }
        if (faults.isClean("/townId")) {
            faults.addIf(!organisations.isTown(wanted.townId(), time.today()), "/townId", "no-town");
        }
        faults.throwIfAny();
        if (!wanted.equals(now)) {
            apply(account, now, wanted);
            accounts.flush();
            events.add(id, AccountEventKind.CORRECTED, null);
        }
        return views.of(account);
    }

    private AccountDetails details(CreditAccount account) {
        return new AccountDetails(
                account.name()
                        .map(name -> personal.open(AccountColumns.NAME, name))
                        .orElse(null),
                account.phone()
                        .map(phone -> personal.open(AccountColumns.PHONE, phone))
                        .orElse(null),
                account.townId());
    }

    private void apply(CreditAccount account, AccountDetails now, AccountDetails wanted) {
        if (!wanted.name().equals(now.name())) {
            account.isOf(personal.seal(AccountColumns.NAME, wanted.name()), account.birthYear(), account.sex());
        }
        if (!Objects.equals(wanted.phone(), now.phone())) {
            account.callAt(wanted.phone() == null ? null : personal.seal(AccountColumns.PHONE, wanted.phone()));
        }
        account.liveIn(wanted.townId());
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code account-at-an-end},
     *     {@code person-has-an-account}
     */
    @Transactional
    CreditAccountView addDocument(UUID id, IfMatch seen, GivenDocument given) {
        CreditAccount account = desk.seen(id, CreditPermission.OPEN);
        IfMatch.check(seen, account);
        Faults faults = validation.of(given);
        Optional<DocumentNumber> number =
                faults.all().isEmpty() ? Holder.readDocument(given, "/number", time.today(), faults) : Optional.empty();
        faults.addIf(number.isPresent() && !account.mayBeKnownBy(number.get()), "/number", "document-of-another");
        faults.throwIfAny();
        account.requireNotAtAnEnd();
        if (account.isKnownBy(number.orElseThrow())) {
            accounts.flush();
        } else {
            accounts.touch(account);
        }
        opening.give(account, number.orElseThrow());
        events.add(id, AccountEventKind.DOCUMENT_ADDED, null);
        return views.of(account);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 422, 409 {@code account-at-an-end} */
    @Transactional
    CreditAccountView disclose(UUID id, ReasonRequest request) {
        CreditAccount account = desk.seen(id, CreditPermission.DISCLOSE);
        validation.of(request).throwIfAny();
        account.requireNotAtAnEnd();
        events.add(id, AccountEventKind.DISCLOSED, request.reason());
        return views.disclosed(account);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code account-not-open} */
    @Transactional
    CreditAccountView close(UUID id, IfMatch seen, ReasonRequest request) {
        CreditAccount account = settled(id, seen, request);
        account.close(time.today());
        return done(account, AccountEventKind.CLOSED, request);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code account-not-closed} */
    @Transactional
    CreditAccountView reopen(UUID id, IfMatch seen, ReasonRequest request) {
        CreditAccount account = settled(id, seen, request);
        account.reopen();
        return done(account, AccountEventKind.REOPENED, request);
    }

    /**
     * On the person's request (个人信息保护法 47). What was posted stays, and nobody can be told by it.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 428, 412, 422, 409 {@code account-at-an-end},
     *     {@code account-in-a-merge}
     */
    @Transactional
    CreditAccountView erase(UUID id, IfMatch seen, ReasonRequest request) {
        CreditAccount account = settled(id, seen, request);
        merges.requireNoneOpen(id);
        account.erase(time.today());
        documents.erase(id);
        return done(account, AccountEventKind.ERASED, request);
    }

    private CreditAccount settled(UUID id, IfMatch seen, ReasonRequest request) {
        CreditAccount account = desk.seen(id, CreditPermission.SETTLE);
        IfMatch.check(seen, account);
        validation.of(request).throwIfAny();
        return account;
    }

    private CreditAccountView done(CreditAccount account, AccountEventKind kind, ReasonRequest request) {
        accounts.flush();
        events.add(account.id(), kind, request.reason());
        return views.of(account);
    }
}
