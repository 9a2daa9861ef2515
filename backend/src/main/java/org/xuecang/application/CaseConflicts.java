package org.xuecang.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.list.Condition;

/**
 * Who stands in conflict with which case (回避), as queries of the one function {@code case_conflict} that knows it: its rows are
 * {@code application_id, person_id, kind}, several for a pair that stands there by several kinds.
 */
public final class CaseConflicts {

    private CaseConflicts() {}

    /** Of experts: units above and below theirs count alike. As what stands behind FROM. */
    public static Condition ofExperts(Collection<UUID> persons, Collection<UUID> cases, LocalDate day) {
        return Condition.of("case_conflict(?, ?, ?, true)", array(persons), array(cases), day);
    }

    /** The same of people and cases that queries tell. */
    public static Condition ofExperts(Condition persons, Condition cases, LocalDate day) {
        List<Object> parameters = new ArrayList<>(persons.parameters());
        parameters.addAll(cases.parameters());
        parameters.add(day);
        return new Condition(
                "case_conflict(array(%s), array(%s), ?, true)".formatted(persons.sql(), cases.sql()), parameters);
    }

    /** Of one of those who handle cases, with all cases: their unit's and what is below it. As what stands behind FROM. */
    static Condition ofStaff(UUID person, LocalDate day) {
        return Condition.of("case_conflict(?, cast(null as uuid[]), ?, false)", array(List.of(person)), day);
    }

    /** The same with some cases. */
    static Condition ofStaff(UUID person, Collection<UUID> cases, LocalDate day) {
        return Condition.of("case_conflict(?, ?, ?, false)", array(List.of(person)), array(cases), day);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
