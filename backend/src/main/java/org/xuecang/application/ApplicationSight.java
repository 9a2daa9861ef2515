package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;

/**
 * Which applications somebody sees: those they write; those that go through their unit; and what was handed in, for who
 * oversees the organisation's rounds, runs the round, or stands in for who runs it, and is not close to its writers. One condition for lists and for single
 * ones, so that neither shows what the other hides.
 */
@ApplicationScoped
public class ApplicationSight {

    /** With the names that {@link #where} uses. */
    public static final String FROM = "round_application a join application_round r on r.id = a.round_id";

    @Inject
    OwnCase own;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    public Condition where() {
        Condition kept = Condition.of("a.state <> 'DISCARDED'");
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return kept;
        }
        Condition submitted = Condition.of("a.revision > 0");
        Condition handled = gate.furtherWhere(ApplicationPermission.READ_SUBMITTED, "r.organisation_id")
                .or(gate.furtherWhere(ApplicationPermission.READ_OF_ROUND, "r.organiser_id"))
                .or(standsIn(caller));
        return kept.and(writtenBy(caller.userId())
                .or(gate.furtherWhere(ApplicationPermission.READ_OF_UNIT, "a.unit_id"))
                .or(submitted.and(handled).and(own.close().negated())));
    }

    /**
     * That the caller, who may read what is counted of a round, is kept from a case by what they are to its writers: it is in no
     * number that they read. Of rows of {@link #FROM}.
     */
    Condition hidden() {
        return gate.caller().isSystem() ? Condition.FALSE : own.close().and(where().negated());
    }

    static Condition writtenBy(UUID userId) {
        return Condition.of(
                "a.applicant_id = ? or exists (select 1 from application_member m"
                        + " where m.application_id = a.id and m.user_id = ?)",
                userId,
                userId);
    }

    static Condition standsIn(Caller caller) {
        return Condition.of(
                "exists (select 1 from round_stand_in s"
                        + " where s.round_id = a.round_id and s.unit_id = a.unit_id and s.user_id = ?)",
                caller.userId());
    }

    public boolean sees(UUID applicationId) {
        return unitOf(applicationId).isPresent();
    }

    /** Those of the applications that the caller sees, in one statement. */
    Set<UUID> those(Collection<UUID> ids) {
        return those(ids, where());
    }

    /** Those of which something holds, of rows of {@link #FROM}; in one statement. */
    Set<UUID> those(Collection<UUID> ids, Condition wanted) {
        Condition both = Condition.of("a.id = any (?)", (Object) ids.toArray(UUID[]::new))
                .and(wanted);
        return jdbi.withHandle(sql -> sql.select(
                        "select a.id from " + FROM + " where " + both.sql(),
                        both.parameters().toArray())
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Of one that the caller sees: whether they write it. */
    Optional<Boolean> writes(UUID applicationId) {
        Condition writes = writtenByCaller();
        Condition seen = Condition.of("a.id = ?", applicationId).and(where());
        return jdbi.withHandle(sql -> sql.select(
                        "select " + writes.sql() + " from " + FROM + " where " + seen.sql(),
                        writes.and(seen).parameters().toArray())
                .mapTo(Boolean.class)
                .findOne());
    }

    /** Those of the applications that are of a round and that the caller sees: the unit each goes through; in one statement. */
    Map<UUID, UUID> unitsOf(Collection<UUID> ids, UUID roundId) {
        Condition wanted = Condition.of("a.id = any (?) and a.round_id = ?", ids.toArray(UUID[]::new), roundId)
                .and(where());
        Map<UUID, UUID> units = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select a.id, a.unit_id from " + FROM + " where " + wanted.sql(),
                        wanted.parameters().toArray())
                .map((row, _) -> units.put(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class)))
                .list());
        return units;
    }

    /** A title as the caller reads it: of what they write as it is being written, of all others as it was handed in. */
    Condition title() {
        Condition writes = writtenByCaller();
        return new Condition("case when " + writes.sql() + " then a.draft_title else a.title end", writes.parameters());
    }

    /** That a title as the caller reads it holds some words. */
    Condition titled(String pattern) {
        return Condition.of("a.title ilike ?", pattern)
                .or(Condition.of("a.draft_title ilike ?", pattern).and(writtenByCaller()));
    }

    /** That the caller writes it; of a row of {@code round_application a}. */
    public Condition writtenByCaller() {
        Caller caller = gate.caller();
        return caller.isSystem() ? Condition.FALSE : writtenBy(caller.userId());
    }

    /** Of one that the caller sees: the unit it goes through. */
    Optional<UUID> unitOf(UUID applicationId) {
        Condition seen = Condition.of("a.id = ?", applicationId).and(where());
        return jdbi.withHandle(sql -> sql.select(
                        "select a.unit_id from " + FROM + " where " + seen.sql(),
                        seen.parameters().toArray())
                .mapTo(UUID.class)
                .findOne());
    }
}
