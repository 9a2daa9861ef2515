package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.SetStandInsRequest.StandIn;

/**
 * Who handles the cases of the units to which those belong who usually would: the organiser and what is below it. Whoever
 * stands in may run rounds there, and does not belong to the unit.
 */
@ApplicationScoped
class StandIns {

    @Inject
    RoundParts parts;

    @Inject
    OrganisationTree tree;

    @Inject
    AppUsers people;

    @Inject
    RequestTime time;

    /** Units that the round calls and for which nobody stands in who can. */
    Set<UUID> missing(ApplicationRound round) {
        return missing(round, parts.called(round.id()), named(round));
    }

    /** Those that would be missing, and are not now, if it called other units. */
    Set<UUID> missingIfCalled(ApplicationRound round, Collection<UUID> units) {
        return without(missing(round, units, named(round)), missing(round));
    }

    /** Those that would be missing, and are not now, if others stood in. */
    Set<UUID> missingIfNamed(ApplicationRound round, Collection<StandIn> named) {
        return without(missing(round, parts.called(round.id()), named), missing(round));
    }

    private List<StandIn> named(ApplicationRound round) {
        return parts.standIns(round.id()).stream()
                .map(each -> new StandIn(each.unitId(), each.userId()))
                .toList();
    }

    private Set<UUID> missing(ApplicationRound round, Collection<UUID> called, Collection<StandIn> named) {
        Set<UUID> own = tree.thoseWithin(called, round.organiserId(), time.today());
        if (own.isEmpty()) {
            return own;
        }
        Set<UUID> able = able(round);
        List<StandIn> fitting = named.stream()
                .filter(each -> own.contains(each.unitId()) && able.contains(each.userId()))
                .toList();
        Map<UUID, Set<UUID>> units = unitsOf(fitting);
        return without(
                own,
                fitting.stream()
                        .filter(each -> !belongs(units.getOrDefault(each.userId(), Set.of()), each.unitId()))
                        .map(StandIn::unitId)
                        .collect(Collectors.toSet()));
    }

    /** Those who may run rounds where this one is run. */
    Set<UUID> able(ApplicationRound round) {
        return people.holding(RoundPermission.EDIT, round.organisationId());
    }

    /** Of each person named the units to which they belong. */
    Map<UUID, Set<UUID>> unitsOf(Collection<StandIn> named) {
        return people.unitsByPerson(named.stream().map(StandIn::userId).collect(Collectors.toSet()));
    }

    /** Who belongs to a unit belongs to what is below it too: none of them handles its cases. */
    boolean belongs(Set<UUID> theirs, UUID unit) {
        return !Collections.disjoint(theirs, tree.selfAndAbove(unit, time.today()));
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        Set<UUID> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
