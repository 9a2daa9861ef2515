package org.xuecang.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** For which organisation somebody acts who did not say so: the one their role reaches over. */
@RequestScoped
public class OwnScope {

    @Inject
    Gate gate;

    /**
     * Passes the gate for the organisation given, or for the caller's own.
     *
     * @return empty where none was given and the caller has several to choose from
     * @throws org.xuecang.platform.problem.DomainError 403 {@code not-allowed}
     */
    public Optional<UUID> require(Permission permission, UUID given) {
        Set<UUID> scopes = gate.caller().scopesOf(permission);
        UUID asked =
                given != null || scopes.isEmpty() ? given : scopes.iterator().next();
        gate.require(permission, asked);
        return given == null && scopes.size() != 1 ? Optional.empty() : Optional.of(asked);
    }
}
