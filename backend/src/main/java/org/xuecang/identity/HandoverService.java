package org.xuecang.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Everything open of a person goes to another in one step. */
@ApplicationScoped
class HandoverService {

    @Inject
    UserGate gate;

    @Inject
    UserAccounts accounts;

    @Inject
    Administrators administrators;

    @Inject
    GrantEnding ending;

    @Inject
    Validation validation;

    @Inject
    UserViews views;

    @Inject
    RequestTime time;

    @Inject
    @All
    List<HandsOver> features;

    /** Open work moves at once; the roles end, and pass on where wished, on the day. */
    @Transactional
    HandoverView handOver(UUID id, IfMatch seen, HandoverRequest request) {
        UserAccount leaving = gate.seen(id);
        gate.require(UserPermission.HAND_OVER, leaving);
        gate.requireOver(leaving);
        IfMatch.check(seen, leaving);
        if (leaving.isProgram()) {
            throw IdentityProblem.PROGRAM_ACCOUNT.error();
        }
        LocalDate day = request.endsOn() == null ? time.today() : request.endsOn();
        Optional<UserAccount> successor =
                Optional.ofNullable(request.toUserId()).flatMap(accounts::findByIdOptional);
        check(request, leaving, successor, day).throwIfAny();
        return handOver(leaving, successor.get(), day, request.passRoles());
    }

    private HandoverView handOver(UserAccount leaving, UserAccount successor, LocalDate day, boolean passRoles) {
        List<RoleGrant> ended = leaving.openGrants(day);
        List<RoleTerms> passing = ended.stream()
                .filter(grant -> passRoles && !grant.isDelegated())
                .map(grant -> from(day, grant.terms()))
                .filter(terms -> successor.grants().stream().noneMatch(held -> held.overlaps(terms)))
                .toList();
        ending.end(ended, day);
        List<RoleGrant> passed = passing.stream()
                .map(terms -> successor.grant(terms, gate.granter(), time.now()))
                .toList();
        administrators.requireStillThere(ended);
        accounts.touch(leaving);
        accounts.touch(successor);
        List<HandoverView.Moved> moved = features.stream()
                .sorted(Comparator.comparing(HandsOver::kind))
                .map(feature -> new HandoverView.Moved(feature.kind(), feature.handOver(leaving.id(), successor.id())))
                .toList();
        return new HandoverView(leaving.id(), successor.id(), views.grants(ended), views.grants(passed), moved);
    }

    private static RoleTerms from(LocalDate day, RoleTerms terms) {
        LocalDate from = terms.from().isBefore(day) ? day : terms.from();
        return new RoleTerms(terms.role(), terms.unitId(), terms.scopeId(), from, terms.until());
    }

    /** The successor is one whom the caller sees, and not the caller, who would raise their own rights. */
    private Faults check(HandoverRequest request, UserAccount leaving, Optional<UserAccount> successor, LocalDate day) {
        Faults faults = validation.of(request);
        faults.addIf(day.isBefore(time.today()), "/endsOn", "in-the-past");
        if (request.toUserId() == null) {
            return faults;
        }
        boolean fit = successor
                .filter(person -> !person.isProgram()
                        && person.state() != UserState.DISABLED
                        && !person.id().equals(leaving.id())
                        && gate.sees(person))
                .isPresent();
        faults.addIf(!fit, "/toUserId", "unknown-reference");
        faults.addIf(
                fit
                        && request.passRoles()
                        && request.toUserId().equals(gate.caller().userId()),
                "/toUserId",
                "not-to-oneself");
        return faults;
    }
}
