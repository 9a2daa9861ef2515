package org.xuecang.credit.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Gate;

/** Brings an account to whoever may see it. */
@ApplicationScoped
class AccountDesk {

    @Inject
    CreditAccounts accounts;

    @Inject
    Gate gate;

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    CreditAccount seen(UUID id) {
        return gate.seen(accounts.findByIdOptional(id), CreditPermission.READ, CreditAccount::unitId);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 */
    CreditAccount seen(UUID id, CreditPermission permission) {
        CreditAccount account = seen(id);
        gate.require(permission, account.unitId());
        return account;
    }
}
