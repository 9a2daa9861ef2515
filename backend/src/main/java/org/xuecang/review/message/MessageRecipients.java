package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.access.Role;

/** Who is told of cases: their writers, and whoever answers for them in their unit. */
@ApplicationScoped
class MessageRecipients {

    private static final Set<Role> OF_UNIT = EnumSet.of(Role.UNIT_LEADER, Role.CENTRE_OFFICER, Role.COORDINATOR);

    @Inject
    RoundCases cases;

    @Inject
    AppUsers people;

    /** Each with all cases of which they are told, whatever they are to them; in two statements. */
    Map<UUID, SortedSet<UUID>> of(Collection<UUID> caseIds) {
        List<RoundCase> found = cases.find(caseIds);
        Map<UUID, Set<UUID>> ofUnits =
                people.ofEachUnit(OF_UNIT, found.stream().map(RoundCase::unitId).collect(Collectors.toSet()));
        Map<UUID, SortedSet<UUID>> told = new TreeMap<>();
        for (RoundCase each : found) {
            Set<UUID> concerned = new HashSet<>(each.writers());
            concerned.addAll(ofUnits.getOrDefault(each.unitId(), Set.of()));
            concerned.forEach(
                    person -> told.computeIfAbsent(person, _ -> new TreeSet<>()).add(each.id()));
        }
        return told;
    }
}
