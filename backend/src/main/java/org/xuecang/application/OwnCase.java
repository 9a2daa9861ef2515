package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;

/**
 * Nobody handles a case in which they or their unit have a part (回避): the unit it goes through, the applicant's and the
 * members' own units, and the units that these belong to.
 */
@ApplicationScoped
public class OwnCase {

    @Inject
    AppUsers people;

    @Inject
    OrganisationTree tree;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    boolean isWriterOfAny(Collection<UUID> applicationIds) {
        Condition writes = ApplicationSight.writtenBy(gate.caller().userId());
        return !those(oneOf(applicationIds).and(writes)).isEmpty();
    }

    /** Whether the caller, or a unit they belong to, has a part in it. */
    public boolean isOwn(UUID caseId) {
        return !those(oneOf(Set.of(caseId)).and(own())).isEmpty();
    }

    /** The same of somebody else, with the units to which they belong today. */
    public boolean isOwn(UUID caseId, UUID userId) {
        Condition own = partOf(userId, people.unitsOf(Set.of(userId)));
        return !those(oneOf(Set.of(caseId)).and(own)).isEmpty();
    }

    /** Cases of a round that were handed in, and are the caller's own. */
    public Set<UUID> ofRound(UUID roundId) {
        Condition handedIn = Condition.of("a.round_id = ? and " + RoundCases.HANDED_IN, roundId);
        return those(handedIn.and(own()));
    }

    /** That a case is the caller's own; of a row of {@code round_application a}. */
    public Condition own() {
        Caller caller = gate.caller();
        return caller.isSystem() ? Condition.FALSE : partOf(caller.userId(), caller.belongsTo());
    }

    /** Of each case the unit it goes through and those of its writers today; in one statement. */
    public Map<UUID, Set<UUID>> units(Collection<RoundCase> cases) {
        Set<UUID> writers =
                cases.stream().flatMap(each -> each.writers().stream()).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> ofPeople = people.unitsByPerson(writers);
        return cases.stream().collect(Collectors.toUnmodifiableMap(RoundCase::id, each -> Stream.concat(
                        Stream.of(each.unitId()),
                        each.writers().stream().flatMap(writer -> ofPeople.getOrDefault(writer, Set.of()).stream()))
                .collect(Collectors.toUnmodifiableSet())));
    }

    /** The same of one case, as a query. */
    public Condition units(UUID caseId) {
        return Condition.of("select a.unit_id from round_application a where a.id = ?", caseId)
                .union(people.unitsOf(writers(caseId)));
    }

    /** Accounts of those who wrote a case, as a query. */
    public Condition writers(UUID caseId) {
        return Condition.of("select a.applicant_id from round_application a where a.id = ?", caseId)
                .union(Condition.of("select m.user_id from application_member m where m.application_id = ?", caseId));
    }

    private Condition partOf(UUID userId, Collection<UUID> units) {
        Condition colleagues = people.thoseBelonging(tree.within("held.unit_id", units, time.today()));
        return ApplicationSight.writtenBy(userId)
                .or(tree.within("a.unit_id", units, time.today()))
                .or(new Condition("a.applicant_id in (" + colleagues.sql() + ")", colleagues.parameters()))
                .or(new Condition(
                        "a.id in (select m.application_id from application_member m where m.user_id in ("
                                + colleagues.sql() + "))",
                        colleagues.parameters()));
    }

    private static Condition oneOf(Collection<UUID> caseIds) {
        return Condition.of("a.id = any (?)", (Object) caseIds.toArray(UUID[]::new));
    }

    private Set<UUID> those(Condition wanted) {
        return jdbi.withHandle(sql -> sql.select(
                        "select a.id from round_application a where " + wanted.sql(),
                        wanted.parameters().toArray())
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
