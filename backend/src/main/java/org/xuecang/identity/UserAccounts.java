package org.xuecang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Role;

/** The accounts with their grants. */
@ApplicationScoped
class UserAccounts implements PanacheRepositoryBase<UserAccount, UUID> {

    Optional<UserAccount> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** What somebody holds today in their own right, not by delegation. */
    List<RoleGrant> ownGrants(UUID userId, LocalDate today) {
        return getEntityManager()
                .createQuery("""
                        select held from RoleGrant held
                        where held.user.id = :user and held.delegatedFrom is null and held.validFrom <= :today
                            and (held.validUntil is null or held.validUntil > :today)
                        """, RoleGrant.class)
                .setParameter("user", userId)
                .setParameter("today", today)
                .getResultList();
    }

    /** What was handed on from these grants and is not over. */
    List<RoleGrant> delegatedFrom(List<UUID> sources, LocalDate today) {
        return getEntityManager()
                .createQuery("""
                        select held from RoleGrant held join fetch held.user
                        where held.delegatedFrom in :sources and (held.validUntil is null or held.validUntil > :today)
                        """, RoleGrant.class)
                .setParameter("sources", sources)
                .setParameter("today", today)
                .getResultList();
    }

    /** Who administers today with no end in sight, account in order, in their own right: the scopes they cover. */
    List<UUID> administeredScopes(LocalDate today) {
        return getEntityManager()
                .createQuery("""
                        select held.scopeId from RoleGrant held
                        where held.role = :role and held.delegatedFrom is null and held.validFrom <= :today
                            and held.validUntil is null and held.user.state <> :disabled
                        """, UUID.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("today", today)
                .setParameter("disabled", UserState.DISABLED)
                .getResultList();
    }

    /** Held until the transaction ends, so that two administrators cannot remove each other at once. */
    void lockAdministration() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('administration', 0)) as text)")
                .getSingleResult();
    }

    /** Raises the root's version at once, for a write to one of its parts. */
    void touch(UserAccount account) {
        getEntityManager().lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
