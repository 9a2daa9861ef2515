package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Reads and changes what an organisation allows; every change is audited like any mutation. */
@ApplicationScoped
class SignOffSettingService {

    @Inject
    Gate gate;

    @Inject
    SignOffSettings settings;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    SignOffSetting read(UUID organisationId) {
        return visible(organisationId);
    }

    @Transactional
    SignOffSetting set(UUID organisationId, IfMatch seen, SetSignOffRequest request) {
        SignOffSetting current = visible(organisationId);
        gate.require(SignOffPermission.SET, organisationId);
        IfMatch.check(seen, current);
        validation.of(request).throwIfAny();
        Caller caller = gate.caller();
        SignOffSetting next =
                current.next(request.samePersonTwice(), request.reason().strip(), caller.account(), time.now());
        settings.add(next);
        return next;
    }

    private SignOffSetting visible(UUID organisationId) {
        return gate.seen(
                Optional.of(settings.current(organisationId)),
                SignOffPermission.READ_SETTING,
                SignOffSetting::organisationId);
    }
}
