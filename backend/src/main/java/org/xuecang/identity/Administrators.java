package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;

/** Sees to it that what somebody administered is administered still. */
@ApplicationScoped
class Administrators {

    @Inject
    UserAccounts accounts;

    @Inject
    OrganisationTree tree;

    @Inject
    RequestTime time;

    /**
     * After grants were ended or their holder disabled.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code last-administrator} where nobody is left who administers
     *     the same scope, or one above it, without an end
     */
    void requireStillThere(Collection<RoleGrant> gone) {
        var scopes = gone.stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR && !grant.isDelegated())
                .map(RoleGrant::scopeId)
                .distinct()
                .toList();
        if (scopes.isEmpty()) {
            return;
        }
        accounts.lockAdministration();
        accounts.flush();
        LocalDate today = time.today();
        var left = new HashSet<>(accounts.administeredScopes(today));
        if (!scopes.stream().allMatch(scope -> tree.isWithin(scope, left, today))) {
            throw IdentityProblem.LAST_ADMINISTRATOR.error();
        }
    }
}
