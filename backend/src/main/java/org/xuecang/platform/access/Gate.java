package org.xuecang.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xuecang.platform.http.Idempotency;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * The one way past authorisation, in the order the API promises: what a caller may not see does not exist (404), what
 * they see but may not do is refused (403), and a repeated request is answered from memory only after that.
 */
@RequestScoped
public class Gate {

    @Inject
    Access access;

    @Inject
    Idempotency idempotency;

    private final Set<String> asked = new HashSet<>();
    private UUID organisationId;

    public Caller caller() {
        return access.caller();
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 where there is nothing, or nothing for this caller */
    public <T> T seen(Optional<T> found, Permission read, Function<T, UUID> organisation) {
        asked.add(read.code());
        return found.filter(thing -> allows(read, organisation.apply(thing)))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /**
     * @param organisation the organisation whose thing is touched; audited with the operation
     * @throws org.xuecang.platform.problem.DomainError 403 {@code not-allowed}
     */
    public void require(Permission permission, UUID organisation) {
        asked.add(permission.code());
        if (!allows(permission, organisation)) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        organisationId = organisation;
        idempotency.replayIfDone();
    }

    /**
     * The same where who holds the permission may be kept off for a further reason, which others are not told.
     *
     * @param refusal asked only of who holds it
     * @throws DomainError 403 {@code not-allowed}, or the refusal
     */
    public void require(Permission permission, UUID organisation, Supplier<Optional<DomainError>> refusal) {
        if (allows(permission, organisation)) {
            refusal.get().ifPresent(refused -> {
                throw refused;
            });
        }
        require(permission, organisation);
    }

    /** For what concerns only the caller themselves, behind {@link Requires#SIGNED_IN}. */
    public Caller requireSelf() {
        Caller caller = access.caller();
        asked.add(Requires.SIGNED_IN);
        idempotency.replayIfDone();
        return caller;
    }

    /** Whether a further permission is held too; for what an answer shows, not for what an operation does. */
    public boolean allows(Permission permission, UUID organisation) {
        return access.caller().isSystem() || access.allows(permission, organisation);
    }

    /** Whether the caller holds it for any organisation at all; for what need not be asked otherwise. */
    public boolean holds(Permission permission) {
        Caller caller = access.caller();
        return caller.isSystem() || !caller.scopesOf(permission).isEmpty();
    }

    /**
     * The permission as a condition of a list; see {@link Access#where}.
     *
     * @throws org.xuecang.platform.problem.DomainError 403 {@code not-allowed} to who holds it for no organisation at all
     */
    public Condition where(Permission permission, String organisationColumn) {
        asked.add(permission.code());
        Caller caller = access.caller();
        if (caller.isSystem()) {
            return Condition.TRUE;
        }
        if (caller.scopesOf(permission).isEmpty()) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
        return access.where(permission, organisationColumn);
    }

    /** A further permission that narrows or widens a list; who does not hold it gets nothing by it. */
    public Condition furtherWhere(Permission permission, String organisationColumn) {
        return access.caller().isSystem() ? Condition.TRUE : access.where(permission, organisationColumn);
    }

    boolean wasAsked(String permissionCode) {
        return asked.contains(permissionCode);
    }

    Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }
}
