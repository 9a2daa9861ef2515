package org.xuecang.credit.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored merges. */
@ApplicationScoped
class AccountMerges implements PanacheRepositoryBase<AccountMerge, UUID> {

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code account-in-a-merge} */
    void requireNoneOpen(UUID accountId) {
        if (count("state = ?1 and (keptId = ?2 or otherId = ?2)", MergeState.OPEN, accountId) > 0) {
            throw AccountProblem.ACCOUNT_IN_A_MERGE.error();
        }
    }
}
