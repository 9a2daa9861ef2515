package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundProblem;
import org.xuecang.round.Rounds;

/**
 * Who handles the cases of a round: whoever runs it, and who stands in for a unit; nobody a case of their own. Asked besides
 * the permission, which a feature asks itself.
 */
@ApplicationScoped
public class CaseHandlers {

    @Inject
    OwnCase own;

    @Inject
    Rounds rounds;

    @Inject
    Gate gate;

    @Inject
    ApplicationSight sight;

    /**
     * Why the caller may not handle a case; empty where they may.
     *
     * @return 403 {@code not-the-organiser}, {@code own-case}
     */
    public Optional<DomainError> refusal(OpenRound round, UUID caseId, UUID unitId) {
        return Optional.ofNullable(refusals(round, Map.of(caseId, unitId)).get(caseId));
    }

    /**
     * The same of several cases of a round; in two statements.
     *
     * @param units through which each goes, by the case's id
     * @return of those that the caller may not handle why, by the case's id
     */
    Map<UUID, DomainError> refusals(OpenRound round, Map<UUID, UUID> units) {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Map.of();
        }
        Set<UUID> standsIn = runs(round) ? Set.of() : rounds.unitsOfStandIn(round.id(), caller.userId());
        Set<UUID> ownCases = own.among(units.keySet());
        Map<UUID, DomainError> refusals = new HashMap<>();
        units.forEach((id, unit) -> {
            if (!runs(round) && !standsIn.contains(unit)) {
                refusals.put(id, RoundProblem.NOT_THE_ORGANISER.error());
            } else if (ownCases.contains(id)) {
                refusals.put(id, ownCase());
            }
        });
        return refusals;
    }

    /** 403 {@code own-case}, for who has found out by {@link #notOwn}. */
    public static DomainError ownCase() {
        return ApplicationProblem.OWN_CASE.error();
    }

    /**
     * The same for what concerns a round as a whole, such as its ranking: one own case among the round's is enough, and
     * whoever stands in for any of its units may.
     *
     * @return 403 {@code not-the-organiser}, {@code own-case}
     */
    public Optional<DomainError> refusal(OpenRound round) {
        return outside(round).or(() -> own.ofRound(round.id()).isEmpty() ? Optional.empty() : Optional.of(ownCase()));
    }

    /**
     * The same for what concerns some of a round's cases, each of which is asked for by itself.
     *
     * @return 403 {@code not-the-organiser}
     */
    public Optional<DomainError> outside(OpenRound round) {
        return outside(
                round.organiserId(),
                () -> rounds.isStandIn(round.id(), gate.caller().userId()));
    }

    /**
     * The same for who knows less of the round.
     *
     * @param standsIn whether the caller does, for any unit of it
     */
    public Optional<DomainError> outside(UUID organiserId, BooleanSupplier standsIn) {
        Caller caller = gate.caller();
        boolean inside = caller.isSystem() || caller.unitIds().contains(organiserId) || standsIn.getAsBoolean();
        return inside ? Optional.empty() : Optional.of(RoundProblem.NOT_THE_ORGANISER.error());
    }

    /** Those of the cases that the caller handles, as far as it does not hang on their roles. */
    public Set<UUID> handled(Collection<UUID> caseIds) {
        return sight.those(caseIds, handled());
    }

    /** That the caller handles a case as somebody of the unit that runs the round, or who stands in; of the same rows. */
    public Condition handled() {
        return handled(runs());
    }

    /** That the caller handles a round as a whole, see {@link #refusal(OpenRound)}; of a row of {@code application_round r}. */
    public Condition handledAsAWhole() {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Condition.TRUE;
        }
        Condition standsIn = Condition.of(
                "exists (select 1 from round_stand_in s where s.round_id = r.id and s.user_id = ?)", caller.userId());
        Condition part =
                Condition.of("a.round_id = r.id and " + RoundCases.HANDED_IN).and(own.own());
        Condition none = new Condition(
                "not exists (select 1 from round_application a where " + part.sql() + ")", part.parameters());
        return runs().or(standsIn).and(none);
    }

    private Condition runs() {
        return Condition.of(
                "r.organiser_id = any (?)", (Object) gate.caller().unitIds().toArray(UUID[]::new));
    }

    /**
     * That the caller handles a case; of rows of {@code round_application a join application_round r}.
     *
     * @param runs what of {@code r.organiser_id} makes them one of those who run the round
     */
    public Condition handled(Condition runs) {
        return gate.caller().isSystem()
                ? Condition.TRUE
                : runs.or(ApplicationSight.standsIn(gate.caller())).and(notOwn());
    }

    /** That a case is not the caller's own; of a row of {@code round_application a}. */
    public Condition notOwn() {
        return own.own().negated();
    }

    private boolean runs(OpenRound round) {
        return gate.caller().unitIds().contains(round.organiserId());
    }
}
