package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Gives roles and takes them. */
@ApplicationScoped
class GrantService {

    @Inject
    UserGate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    Administrators administrators;

    @Inject
    GrantEnding ending;

    @Inject
    TermsCheck terms;

    @Inject
    Validation validation;

    @Inject
    UserViews views;

    @Inject
    RequestTime time;

    @Transactional
    UserView grant(UUID id, IfMatch seen, GrantRequest request) {
        UserAccount account = gate.seen(id);
        gate.requireAt(UserPermission.GRANT, terms.known(request.unitId()));
        gate.requireOther(account);
        if (terms.isComplete(request)) {
            gate.requireMayGive(request.terms(time.today()));
        }
        IfMatch.check(seen, account);
        Faults faults = validation.of(request);
        terms.check(request, "", account.kind(), account.grants(), faults);
        faults.throwIfAny();
        account.grant(request.terms(time.today()), gate.granter(), time.now());
        accounts.touch(account);
        return views.written(account);
    }

    /** From the next call on. */
    @Transactional
    UserView revoke(UUID id, UUID grantId, IfMatch seen) {
        UserAccount account = gate.seen(id);
        RoleGrant grant = account.grantWith(grantId).orElseThrow(PlatformProblem.NOT_FOUND::error);
        gate.requireAt(UserPermission.GRANT, Optional.of(grant.unitId()));
        gate.requireOther(account);
        gate.requireMayGive(grant.terms());
        IfMatch.check(seen, account);
        ending.end(List.of(grant), time.today());
        administrators.requireStillThere(List.of(grant));
        accounts.touch(account);
        return views.written(account);
    }
}
