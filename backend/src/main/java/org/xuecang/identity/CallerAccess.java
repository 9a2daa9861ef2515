package org.xuecang.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Access;
import org.xuecang.platform.access.ActingAs;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** The caller of this request and what they may do today; asked of the database once a request. */
@RequestScoped
class CallerAccess implements Access {

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Callers callers;

    @Inject
    OrganisationTree tree;

    @Inject
    RequestTime time;

    @Inject
    ActingAs acting;

    @Inject
    ActingUnit unit;

    private Caller caller;
    private final Map<Question, Boolean> answers = new HashMap<>();

    private record Question(String permission, UUID organisationId) {}

    @Override
    public Caller caller() {
        if (caller == null) {
            caller = acting.caller().orElseGet(this::fromToken);
        }
        return caller;
    }

    private Caller fromToken() {
        TokenHolder holder = TokenHolder.of(identity.getIdentity()).orElseThrow(PlatformProblem.NOT_SIGNED_IN::error);
        Caller known = callers.find(holder.subject(), holder.client(), time.today())
                .orElseThrow(PlatformProblem.NO_ACCOUNT::error);
        return inActingUnit(known);
    }

    /** People of several units act for one of them at a time, named by a header; without it all their roles count. */
    private Caller inActingUnit(Caller known) {
        if (!unit.isNamed()) {
            return known;
        }
        return unit.unitId()
                .map(known::actingFor)
                .filter(there -> !there.grants().isEmpty())
                .orElseThrow(PlatformProblem.NOT_YOUR_UNIT::error);
    }

    @Override
    public boolean allows(Permission permission, UUID organisationId) {
        return caller().isSystem()
                || answers.computeIfAbsent(
                        new Question(permission.code(), organisationId), _ -> ask(permission, organisationId));
    }

    private boolean ask(Permission permission, UUID organisationId) {
        Set<UUID> scopes = caller().scopesOf(permission);
        LocalDate today = time.today();
        if (scopes.isEmpty() || organisationId == null) {
            return !scopes.isEmpty() && permission.reach() == Reach.EVERYWHERE;
        }
        return switch (permission.reach()) {
            case UNIT -> scopes.contains(organisationId);
            case SUBTREE -> tree.isWithin(organisationId, scopes, today);
            case LINE -> tree.isWithin(organisationId, scopes, today) || tree.isAbove(organisationId, scopes, today);
            case EVERYWHERE -> true;
        };
    }

    @Override
    public Condition where(Permission permission, String column) {
        Collection<UUID> scopes = caller().scopesOf(permission);
        LocalDate today = time.today();
        if (scopes.isEmpty()) {
            return Condition.FALSE;
        }
        return switch (permission.reach()) {
            case UNIT -> Condition.of(column + " = any (?)", (Object) scopes.toArray(UUID[]::new));
            case SUBTREE -> tree.within(column, scopes, today);
            case LINE -> tree.within(column, scopes, today).or(tree.above(column, scopes, today));
            case EVERYWHERE -> Condition.TRUE;
        };
    }
}
