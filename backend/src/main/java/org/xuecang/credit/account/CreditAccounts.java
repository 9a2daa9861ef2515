package org.xuecang.credit.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The stored accounts. */
@ApplicationScoped
class CreditAccounts implements PanacheRepositoryBase<CreditAccount, UUID> {

    /** A part of it was written. */
    void touch(CreditAccount account) {
        getEntityManager().lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** What had been merged into an account goes with it into the one that stays, so that one step leads there. */
    void follow(UUID other, UUID kept) {
        update("mergedInto = ?1 where mergedInto = ?2", kept, other);
    }
}
