package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Grant;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.PlatformProblem;

/** Says in which role the caller signs. */
@ApplicationScoped
class Signers {

    @Inject
    Gate gate;

    Signer as(Role role) {
        Caller caller = gate.caller();
        return caller.isSystem() ? Signer.SYSTEM : new Signer(caller.userId(), role);
    }

    /** As an officer of the organisation, or else as its leader. */
    Signer officerOrLeader(UUID organisationId) {
        return as(gate.allows(SignOffPermission.CHECK, organisationId) ? Role.OFFICER : Role.LEADER);
    }

    /** As an officer of the organisation, or else in the first role the caller holds. */
    Signer drafter(UUID organisationId) {
        return gate.allows(SignOffPermission.CHECK, organisationId)
                ? as(Role.OFFICER)
                : as(gate.caller().grants().stream()
                        .findFirst()
                        .map(Grant::role)
                        .orElseThrow(PlatformProblem.NOT_ALLOWED::error));
    }
}
