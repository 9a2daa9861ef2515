package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.identity.keycloak.KeycloakAccounts;
import org.xuecang.identity.keycloak.KeycloakProblem;
import org.xuecang.identity.keycloak.OneTimePassword;
import org.xuecang.platform.outbox.Outbox;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Makes accounts: our row first, then Keycloak's; while that is down, the outbox makes up for it. */
@ApplicationScoped
public class Invitations {

    @Inject
    UserGate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    UserViews views;

    @Inject
    TermsCheck terms;

    @Inject
    Validation validation;

    @Inject
    KeycloakAccounts keycloak;

    @Inject
    PersonalFields personal;

    @Inject
    Outbox outbox;

    @Inject
    RequestTime time;

    /** @param dryRun leaves Keycloak alone, since what it has done cannot be rolled back */
    @Transactional
    InvitedUserView invite(InviteUserRequest request, boolean dryRun) {
        GrantRequest grant = request.grant();
        gate.requireAt(UserPermission.INVITE, grant == null ? Optional.empty() : terms.known(grant.unitId()));
        if (terms.isComplete(grant)) {
            gate.requireMayGive(grant.terms(time.today()));
        }
        check(request).throwIfAny();
        UserAccount account =
                UserAccount.person(request.username(), request.displayName().strip(), time.now());
        if (request.phone() != null) {
            account.callAt(personal.seal(UserColumns.PHONE, request.phone()));
        }
        account.grant(grant.terms(time.today()), gate.granter(), time.now());
        accounts.persistAndFlush(account);
        OneTimePassword password = dryRun ? null : letSignIn(account, request.email());
        return new InvitedUserView(views.written(account), password == null ? null : password.text());
    }

    private Faults check(InviteUserRequest request) {
        Faults faults = validation.of(request);
        if (faults.isClean("/username")) {
            faults.addIf(accounts.byUsername(request.username()).isPresent(), "/username", "username-taken");
        }
        if (request.grant() != null) {
            terms.check(request.grant(), "/grant", UserKind.PERSON, List.of(), faults);
        }
        return faults;
    }

    /**
     * An address lives in Keycloak only, so an invitation that bears one cannot wait.
     *
     * @return null when the outbox has to do it later
     */
    private OneTimePassword letSignIn(UserAccount account, String email) {
        OneTimePassword password = OneTimePassword.random();
        try {
            UUID id = keycloak.ensure(account.username(), account.displayName(), email);
            keycloak.resetPassword(id, password);
            account.linkTo(id);
            return password;
        } catch (DomainError refused) {
            if (email != null || refused.type() != KeycloakProblem.SIGN_IN_SERVICE_DOWN) {
                throw refused;
            }
            outbox.append(AccountChanged.KIND, new AccountChanged(account.id()));
            return null;
        }
    }
}
