package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseConflicts;
import org.xuecang.application.RoundCase;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;

/** Which expert may not review which case, see {@link CaseConflicts}. */
@ApplicationScoped
public class Conflicts {

    /** Orders rows of {@code met} by how grave their kind is. */
    private static final String GRAVEST = Arrays.stream(ConflictKind.values())
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(
                    ", ", "(array_agg(met.kind order by array_position(array[", "], met.kind)))[1]"));

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** What is known of some cases and people, read at once. */
    public static final class Known {

        private final Map<UUID, Map<UUID, ConflictKind>> gravest;

        private Known(Map<UUID, Map<UUID, ConflictKind>> gravest) {
            this.gravest = gravest;
        }

        /** Those who may not review a case. */
        public Set<UUID> against(RoundCase reviewed) {
            return of(reviewed.id()).keySet();
        }

        /** The gravest. */
        public Optional<ConflictKind> between(RoundCase reviewed, UUID person) {
            return between(reviewed.id(), person);
        }

        Optional<ConflictKind> between(UUID applicationId, UUID person) {
            return Optional.ofNullable(of(applicationId).get(person));
        }

        private Map<UUID, ConflictKind> of(UUID applicationId) {
            return gravest.getOrDefault(applicationId, Map.of());
        }
    }

    /** In one statement. */
    public Known of(Collection<RoundCase> cases, Collection<UUID> persons) {
        return known(cases.stream().map(RoundCase::id).toList(), persons);
    }

    Known known(Collection<UUID> cases, Collection<UUID> persons) {
        return known(cases, persons, time.today());
    }

    /** Whether somebody stood in conflict with a case on a day already, by what is known today. */
    boolean wasThere(UUID applicationId, UUID person, LocalDate day) {
        return known(List.of(applicationId), List.of(person), day)
                .between(applicationId, person)
                .isPresent();
    }

    private Known known(Collection<UUID> cases, Collection<UUID> persons, LocalDate day) {
        Condition met = CaseConflicts.ofExperts(persons, cases, day);
        Map<UUID, Map<UUID, ConflictKind>> gravest = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select application_id, person_id, kind from " + met.sql(),
                        met.parameters().toArray())
                .map((row, _) -> gravest.computeIfAbsent(
                                row.getObject("application_id", UUID.class), _ -> new HashMap<>())
                        .merge(
                                row.getObject("person_id", UUID.class),
                                ConflictKind.valueOf(row.getString("kind")),
                                (one, other) -> one.compareTo(other) < 0 ? one : other))
                .list());
        return new Known(gravest);
    }

    /**
     * The gravest kind of each of some people with a case, as a query of rows {@code person_id, kind}.
     *
     * @param persons a query of their ids
     */
    Condition withCase(UUID applicationId, Condition persons) {
        Condition met =
                CaseConflicts.ofExperts(persons, Condition.of("select cast(? as uuid)", applicationId), time.today());
        return new Condition(
                "select met.person_id, " + GRAVEST + " as kind from " + met.sql() + " met group by met.person_id",
                met.parameters());
    }

    /** Reviews that count or are to be done, of cases under way with which their experts stand in conflict. */
    Set<UUID> reviewsAgainst() {
        String standing =
                "from review v join round_application a on a.id = v.application_id where v.state in ('ASSIGNED', 'SUBMITTED')"
                        + " and a.stage_id is not null";
        Condition met = CaseConflicts.ofExperts(
                Condition.of("select distinct v.reviewer_id " + standing),
                Condition.of("select distinct v.application_id " + standing),
                time.today());
        return jdbi.withHandle(sql -> sql.select(
                        "select v.id from review v join " + met.sql()
                                + " met on met.application_id = v.application_id and met.person_id = v.reviewer_id"
                                + " where v.state in ('ASSIGNED', 'SUBMITTED')",
                        met.parameters().toArray())
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The accounts that are one person's with some, as far as one step leads. */
    Set<UUID> sameAs(UUID person) {
        return jdbi.withHandle(sql -> sql.select(
                        "select other_id from tied_person where person_id = ? and kind = 'SAME_PERSON'", person)
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** That an expert stands in no conflict with the case of a row of {@code review v}, of which all are asked for at once. */
    Condition noneOf(UUID expert) {
        Condition met = CaseConflicts.ofExperts(
                Condition.of("select cast(? as uuid)", expert),
                Condition.of("select theirs.application_id from review theirs where theirs.reviewer_id = ?", expert),
                time.today());
        return new Condition(
                "v.application_id not in (select met.application_id from " + met.sql() + " met)", met.parameters());
    }

    /** @return whether it was not known before */
    boolean declare(UUID applicationId, UUID personId, String reason) {
        return jdbi.withHandle(sql -> sql.execute(
                        """
                        insert into conflict (id, application_id, person_id, reason, declared_by, declared_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        Ids.next(),
                        applicationId,
                        personId,
                        reason,
                        gate.caller().userId(),
                        time.now()))
                > 0;
    }
}
