package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Grant;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;

/** The {@link Gate} for accounts, which belong to several units: one of them suffices to be seen. */
@ApplicationScoped
class UserGate {

    private static final UUID NOWHERE = new UUID(0, 0);

    @Inject
    Gate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    GrantingRights rights;

    @Inject
    RequestTime time;

    Caller caller() {
        return gate.caller();
    }

    /** Who grants, as it is stored; the system is nobody. */
    UUID granter() {
        return caller().account();
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    UserAccount seen(UUID id) {
        return gate.seen(accounts.findByIdOptional(id), UserPermission.READ, this::placeToRead);
    }

    boolean sees(UserAccount account) {
        return gate.allows(UserPermission.READ, placeToRead(account));
    }

    private UUID placeToRead(UserAccount account) {
        return place(account, UserPermission.READ);
    }

    /** @throws org.xuecang.platform.problem.DomainError 403 unless the permission is held where the account belongs */
    void require(UserPermission permission, UserAccount account) {
        gate.require(permission, place(account, permission));
    }

    /**
     * For an organisation that the body names and that may be missing or unknown: then any place of the caller's own
     * serves, and the input is refused afterwards.
     */
    void requireAt(UserPermission permission, Optional<UUID> organisation) {
        gate.require(permission, organisation.orElseGet(() -> caller().scopesOf(permission).stream()
                .findFirst()
                .orElse(NOWHERE)));
    }

    /** @throws org.xuecang.platform.problem.DomainError 403 {@code own-rights} */
    void requireOther(UserAccount account) {
        if (account.id().equals(caller().userId())) {
            throw IdentityProblem.OWN_RIGHTS.error();
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 403 unless the caller could have given all the account holds */
    void requireOver(UserAccount account) {
        requireOther(account);
        account.standing(time.today()).forEach(held -> requireMayGive(held.terms()));
    }

    /** @throws org.xuecang.platform.problem.DomainError 403 {@code beyond-your-rights} */
    void requireMayGive(RoleTerms terms) {
        if (!caller().isSystem() && !rights.cover(own(), terms.role(), terms.unitId(), terms.scopeId(), time.today())) {
            throw IdentityProblem.BEYOND_YOUR_RIGHTS.error();
        }
    }

    /** The roles the caller may give somewhere, as the unit they act for if they named one. */
    List<Role> givableRoles() {
        return rights.givenBy(own());
    }

    /** The caller's own grants, those of the unit they act for if they named one. */
    private List<RoleGrant> own() {
        Caller caller = caller();
        return accounts.ownGrants(caller.userId(), time.today()).stream()
                .filter(held -> caller.grants().contains(new Grant(held.role(), held.unitId(), held.scopeId())))
                .toList();
    }

    private UUID place(UserAccount account, UserPermission permission) {
        List<UUID> places = account.places(time.today());
        return places.stream()
                .filter(place -> gate.allows(permission, place))
                .findFirst()
                .orElse(places.isEmpty() ? NOWHERE : places.getFirst());
    }
}
