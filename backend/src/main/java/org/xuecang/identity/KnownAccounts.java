package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** Takes in accounts that Keycloak has already, and that have signed in there; only the system may. */
@ApplicationScoped
public class KnownAccounts {

    @Inject
    Gate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    Callers callers;

    @Inject
    PersonalFields personal;

    @Inject
    RequestTime time;

    /** @return the new account's id */
    @Transactional
    public UUID register(KnownAccount known) {
        if (!gate.caller().isSystem()) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        UserAccount account = known.kind() == UserKind.PROGRAM
                ? UserAccount.program(known.username(), known.displayName(), time.now())
                : UserAccount.person(known.username(), known.displayName(), time.now());
        account.linkTo(known.keycloakId());
        account.signedIn();
        if (known.phone() != null) {
            account.callAt(personal.seal(UserColumns.PHONE, known.phone()));
        }
        known.roles().forEach(role -> account.grant(role, null, time.now()));
        accounts.persistAndFlush(account);
        return account.id();
    }

    /**
     * @param day on which the rights are held
     * @throws java.util.NoSuchElementException where there is no such account
     */
    @Transactional
    public Caller caller(String username, LocalDate day) {
        if (!gate.caller().isSystem()) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        UUID keycloakId =
                accounts.byUsername(username).flatMap(UserAccount::keycloakId).orElseThrow();
        return callers.find(keycloakId, null, day).orElseThrow();
    }
}
