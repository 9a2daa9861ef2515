package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;

/** Who may not review which case: told from who wrote it and from units on reading, and kept where somebody said so. */
@ApplicationScoped
public class Conflicts {

    @Inject
    OwnCase own;

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

    private record Pair(UUID applicationId, UUID personId) {}

    /** What is known of some cases and people, read at once. */
    public final class Known {

        private final Map<UUID, Set<UUID>> unitsOfCases;
        private final Map<UUID, Set<UUID>> unitsOfPeople;
        private final Set<Pair> declared;
        private final Map<UUID, Set<UUID>> above;

        private Known(Collection<RoundCase> cases, Collection<UUID> persons) {
            unitsOfCases = own.units(cases);
            unitsOfPeople = people.unitsByPerson(persons);
            declared = declared(cases.stream().map(RoundCase::id).toList());
            Set<UUID> units = new HashSet<>();
            unitsOfCases.values().forEach(units::addAll);
            unitsOfPeople.values().forEach(units::addAll);
            above = tree.selfAndAbove(units, time.today());
        }

        /** The gravest. */
        public Optional<ConflictKind> between(RoundCase reviewed, UUID person) {
            if (reviewed.writers().contains(person)) {
                return Optional.of(ConflictKind.WRITER);
            }
            Set<UUID> theirs = unitsOfPeople.getOrDefault(person, Set.of());
            boolean related = unitsOfCases.get(reviewed.id()).stream()
                    .anyMatch(unit -> theirs.stream().anyMatch(other -> isOneLine(unit, other)));
            if (related) {
                return Optional.of(ConflictKind.SAME_UNIT);
            }
            return declared.contains(new Pair(reviewed.id(), person))
                    ? Optional.of(ConflictKind.DECLARED)
                    : Optional.empty();
        }

        private boolean isOneLine(UUID unit, UUID other) {
            return above.get(unit).contains(other) || above.get(other).contains(unit);
        }
    }

    public Known of(Collection<RoundCase> cases, Collection<UUID> persons) {
        return new Known(cases, persons);
    }

    /** A column {@code conflict} of rows of {@code app_user person}: the kind with a case, or null. */
    Condition column(UUID applicationId) {
        Condition writers = own.writers(applicationId);
        Condition writes = new Condition("person.id in (" + writers.sql() + ")", writers.parameters());
        Condition units = own.units(applicationId);
        Condition related = people.belonging(
                "person.id",
                tree.within("held.unit_id", units, time.today()).or(tree.above("held.unit_id", units, time.today())));
        Condition said = Condition.of(
                "exists (select 1 from conflict c where c.application_id = ? and c.person_id = person.id)",
                applicationId);
        return new Condition(
                "case when %s then 'WRITER' when %s then 'SAME_UNIT' when %s then 'DECLARED' end as conflict"
                        .formatted(writes.sql(), related.sql(), said.sql()),
                writes.and(related).and(said).parameters());
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

    private Set<Pair> declared(Collection<UUID> cases) {
        return new HashSet<>(jdbi.withHandle(sql -> sql.select(
                        "select application_id, person_id from conflict where application_id = any (?)",
                        (Object) cases.toArray(UUID[]::new))
                .map((row, _) ->
                        new Pair(row.getObject("application_id", UUID.class), row.getObject("person_id", UUID.class)))
                .list()));
    }
}
