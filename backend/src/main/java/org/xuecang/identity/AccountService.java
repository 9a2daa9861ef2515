package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.identity.keycloak.KeycloakAccounts;
import org.xuecang.identity.keycloak.OneTimePassword;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.outbox.Outbox;
import org.xuecang.platform.time.RequestTime;

/** Disables, enables, gives a new password. Ours changes first and holds from the next call on; Keycloak follows. */
@ApplicationScoped
class AccountService {

    @Inject
    UserGate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    Administrators administrators;

    @Inject
    GrantEnding ending;

    @Inject
    UserViews views;

    @Inject
    KeycloakAccounts keycloak;

    @Inject
    Outbox outbox;

    @Inject
    RequestTime time;

    /** What the person had handed on ends with it, and does not come back when the account is enabled again. */
    @Transactional
    UserView disable(UUID id, IfMatch seen) {
        UserAccount account = editable(id);
        IfMatch.check(seen, account);
        LocalDate today = time.today();
        account.disable();
        ending.endDelegationsOf(account.openGrants(today), today);
        administrators.requireStillThere(account.openGrants(today));
        outbox.append(AccountChanged.KIND, new AccountChanged(id));
        return views.written(account);
    }

    @Transactional
    UserView enable(UUID id, IfMatch seen) {
        UserAccount account = editable(id);
        IfMatch.check(seen, account);
        account.enable();
        outbox.append(AccountChanged.KIND, new AccountChanged(id));
        return views.written(account);
    }

    /** @param dryRun leaves Keycloak alone, since what it has done cannot be rolled back */
    @Transactional
    OneTimePasswordView resetPassword(UUID id, boolean dryRun) {
        UserAccount account = editable(id);
        if (account.isProgram()) {
            throw IdentityProblem.PROGRAM_ACCOUNT.error();
        }
        if (account.state() == UserState.DISABLED) {
            throw IdentityProblem.ACCOUNT_STATE.error();
        }
        return new OneTimePasswordView(dryRun ? null : newPassword(account).text());
    }

    private OneTimePassword newPassword(UserAccount account) {
        OneTimePassword password = OneTimePassword.random();
        UUID keycloakId =
                account.keycloakId().orElseGet(() -> keycloak.ensure(account.username(), account.displayName(), null));
        account.linkTo(keycloakId);
        keycloak.resetPassword(keycloakId, password);
        return password;
    }

    private UserAccount editable(UUID id) {
        UserAccount account = gate.seen(id);
        gate.require(UserPermission.EDIT, account);
        gate.requireOver(account);
        return account;
    }
}
