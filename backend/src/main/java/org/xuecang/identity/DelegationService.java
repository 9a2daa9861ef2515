package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Hands a role to somebody for a time. It ends by itself, and with the role it comes from; it is not handed further. */
@ApplicationScoped
class DelegationService {

    /** Held in person: an expert's judgement, an applicant's own cases, an auditor's independence, a program's secret. */
    private static final Set<Role> PERSONAL = EnumSet.of(Role.EXPERT, Role.APPLICANT, Role.AUDITOR, Role.INTEGRATOR);

    @Inject
    UserGate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    GrantEnding ending;

    @Inject
    Validation validation;

    @Inject
    UserViews views;

    @Inject
    RequestTime time;

    /** @return the delegator's account; the delegate's shows the new role */
    @Transactional
    UserView delegate(UUID id, IfMatch seen, DelegationRequest request) {
        UserAccount delegator = gate.seen(id);
        Optional<RoleGrant> source = delegator.grantWith(request.grantId());
        gate.requireAt(UserPermission.DELEGATE, source.map(RoleGrant::unitId));
        if (!isCaller(delegator)) {
            source.ifPresent(grant -> gate.requireMayGive(grant.terms()));
            gate.requireOver(delegator);
        }
        IfMatch.check(seen, delegator);
        Faults faults = validation.of(request);
        Optional<UserAccount> delegate = Optional.ofNullable(request.toUserId()).flatMap(accounts::findByIdOptional);
        source.ifPresentOrElse(
                grant -> checkTerms(grant, request, faults),
                () -> faults.addIf(request.grantId() != null, "/grantId", "unknown-reference"));
        delegate.ifPresentOrElse(
                person -> checkDelegate(person, delegator, source, request, faults),
                () -> faults.addIf(request.toUserId() != null, "/toUserId", "unknown-reference"));
        faults.throwIfAny();
        delegate.get().receive(source.get(), from(request), request.until(), gate.granter(), time.now());
        accounts.touch(delegate.get());
        accounts.touch(delegator);
        return views.written(delegator);
    }

    /** Before its time, by the one who delegated or whoever may revoke the role itself. */
    @Transactional
    UserView end(UUID id, UUID grantId, IfMatch seen) {
        UserAccount delegator = gate.seen(id);
        RoleGrant source = delegator.grantWith(grantId).orElseThrow(PlatformProblem.NOT_FOUND::error);
        gate.requireAt(UserPermission.DELEGATE, Optional.of(source.unitId()));
        if (!isCaller(delegator)) {
            gate.requireMayGive(source.terms());
            gate.requireOver(delegator);
        }
        IfMatch.check(seen, delegator);
        ending.endDelegationsOf(List.of(source), time.today());
        accounts.touch(delegator);
        return views.written(delegator);
    }

    private boolean isCaller(UserAccount account) {
        return account.id().equals(gate.caller().userId());
    }

    private LocalDate from(DelegationRequest request) {
        return request.from() == null ? time.today() : request.from();
    }

    private void checkTerms(RoleGrant source, DelegationRequest request, Faults faults) {
        LocalDate from = from(request);
        LocalDate until = request.until();
        faults.addIf(
                source.isDelegated() || source.isOverOn(time.today()) || PERSONAL.contains(source.role()),
                "/grantId",
                "not-to-be-delegated");
        faults.addIf(from.isBefore(time.today()), "/from", "in-the-past");
        faults.addIf(from.isBefore(source.validFrom()), "/from", "beyond-the-source");
        faults.addIf(until != null && !until.isAfter(from), "/until", "ends-before-start");
        faults.addIf(
                until != null && source.validUntil() != null && until.isAfter(source.validUntil()),
                "/until",
                "beyond-the-source");
    }

    /** Someone of the same unit, so that nobody comes to handle another unit's cases by the way. */
    private void checkDelegate(
            UserAccount person,
            UserAccount delegator,
            Optional<RoleGrant> source,
            DelegationRequest request,
            Faults faults) {
        boolean fit = !person.isProgram()
                && person.state() != UserState.DISABLED
                && !person.id().equals(delegator.id())
                && source.map(RoleGrant::unitId)
                        .filter(unit -> person.openGrants(time.today()).stream()
                                .anyMatch(grant -> grant.unitId().equals(unit)))
                        .isPresent();
        faults.addIf(!fit, "/toUserId", "not-a-colleague");
        source.map(grant ->
                        new RoleTerms(grant.role(), grant.unitId(), grant.scopeId(), from(request), request.until()))
                .filter(terms -> person.grants().stream().anyMatch(held -> held.overlaps(terms)))
                .ifPresent(held -> faults.add("/toUserId", "already-granted"));
    }
}
