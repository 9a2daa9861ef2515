package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.xuecang.credit.document.DocumentNumber;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Opens accounts. */
@ApplicationScoped
public class AccountOpening {

    @Inject
    CreditAccounts accounts;

    @Inject
    IdentityDocuments documents;

    @Inject
    Consents consents;

    @Inject
    AccountEvents events;

    @Inject
    AccountViews views;

    @Inject
    KnownOrganisations organisations;

    @Inject
    PersonalFields personal;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * @throws DomainError 422 with all faults, 403, 409 {@code person-has-an-account}
     */
    @Transactional
    public CreditAccountView open(OpenAccountRequest request) {
        gate.where(CreditPermission.OPEN, "");
        Faults faults = validation.of(request);
        if (faults.isClean("/unitId")) {
            gate.require(CreditPermission.OPEN, request.unitId());
            faults.addIf(!organisations.isKnown(request.unitId()), "/unitId", "unknown-reference");
        }
        if (faults.isClean("/townId")) {
            faults.addIf(!organisations.isTown(request.townId(), time.today()), "/townId", "no-town");
        }
        consents.check(request.consent(), faults);
        Holder holder = wholeRequest(request, faults);
        faults.throwIfAny();

        CreditAccount account = new CreditAccount(request.unitId(), request.townId(), request.way(), time.today());
        account.isOf(personal.seal(AccountColumns.NAME, holder.name()), holder.bornIn(), holder.sex());
        if (request.phone() != null) {
            account.callAt(personal.seal(AccountColumns.PHONE, request.phone()));
        }
        accounts.persistAndFlush(account);
        give(account, holder.document());
        consents.add(account.id(), request.consent());
        events.add(account.id(), AccountEventKind.OPENED, null);
        return views.of(account);
    }

    private Holder wholeRequest(OpenAccountRequest request, Faults faults) {
        boolean unreadable = request.document() == null || request.name() == null;
        return unreadable ? null : Holder.read(request, time.today(), faults);
    }

    /** @throws DomainError 409 {@code person-has-an-account} where it is another's */
    void give(CreditAccount account, DocumentNumber number) {
        if (!documents.give(number, account.id(), time.today())) {
            throw hasOne(number);
        }
    }

    private DomainError hasOne(DocumentNumber number) {
        String unit = documents
                .find(number)
                .map(known -> accounts.findById(known.accountId()))
                .map(CreditAccount::unitId)
                .map(id -> organisations.names(Set.of(id), time.today()).get(id))
                .orElseThrow();
        return AccountProblem.PERSON_HAS_AN_ACCOUNT.error(Map.of("unit", unit));
    }
}
