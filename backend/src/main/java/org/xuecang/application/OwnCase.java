package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;

/**
 * Nobody handles a case in which they, somebody close to them or their unit have a part (回避), see {@link CaseConflicts}: their
 * own under any account, one that goes through their unit or a unit below it or whose writers belong there, now or until a while
 * ago, one by who wrote something together with them, by kin, by who supervises whom, and one that somebody said so of.
 */
@ApplicationScoped
public class OwnCase {

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

    /** Whether it is the caller's own. */
    public boolean isOwn(UUID caseId) {
        return !among(Set.of(caseId)).isEmpty();
    }

    /** The same of somebody else, as they stand today. */
    public boolean isOwn(UUID caseId, UUID userId) {
        return !among(Set.of(caseId), userId).isEmpty();
    }

    /** Those of some cases that are the caller's own; in one statement. */
    Set<UUID> among(Collection<UUID> caseIds) {
        Caller caller = gate.caller();
        return caller.isSystem() ? Set.of() : among(caseIds, caller.userId());
    }

    private Set<UUID> among(Collection<UUID> caseIds, UUID userId) {
        Condition met = CaseConflicts.ofStaff(userId, caseIds, time.today());
        return jdbi.withHandle(sql -> sql.select(
                        "select distinct application_id from " + met.sql(),
                        met.parameters().toArray())
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Cases of a round that were handed in, and are the caller's own. */
    public Set<UUID> ofRound(UUID roundId) {
        Condition handedIn = Condition.of("a.round_id = ? and " + RoundCases.HANDED_IN, roundId);
        return those(handedIn.and(own()));
    }

    /** That a case is the caller's own; of a row of {@code round_application a}. It asks nothing else of the row. */
    public Condition own() {
        return met("true");
    }

    /**
     * That a case is the caller's own by what they are to its writers, not by their unit alone or by having advised it: such
     * cases they read though they handle none; of the same row.
     */
    public Condition close() {
        return met("kind not in ('WRITER', 'SAME_UNIT', 'MENTOR')");
    }

    /**
     * That a case is shown to the caller where the cases of a round are told together, as in its ranking, decision and notice: not
     * one to whose writers they are {@link #close}. Of the same row.
     */
    public Condition shown() {
        return close().negated();
    }

    /** Cases of a round that are not {@link #shown} to the caller; in one statement. */
    public Set<UUID> hiddenOf(UUID roundId) {
        return gate.caller().isSystem()
                ? Set.of()
                : those(Condition.of("a.round_id = ?", roundId).and(close()));
    }

    private Condition met(String kind) {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Condition.FALSE;
        }
        Condition met = CaseConflicts.ofStaff(caller.userId(), time.today());
        return new Condition(
                "a.id in (select application_id from " + met.sql() + " where " + kind + ")", met.parameters());
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
