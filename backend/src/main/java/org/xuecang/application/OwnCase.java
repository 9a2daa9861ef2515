package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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
class OwnCase {

    @Inject
    ApplicationParts parts;

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

    /** Whether the caller wrote it. */
    boolean isWriter(RoundApplication application) {
        return parts.writers(application).contains(gate.caller().userId());
    }

    boolean isWriterOfAny(Collection<UUID> applicationIds) {
        Condition own = Condition.of("a.id = any (?)", (Object) applicationIds.toArray(UUID[]::new))
                .and(ApplicationSight.writtenBy(gate.caller().userId()));
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from round_application a where " + own.sql() + ")",
                        own.parameters().toArray())
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the caller, or a unit they belong to, has a part in it. */
    boolean isOwn(RoundApplication application) {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return false;
        }
        Set<UUID> writers = parts.writers(application);
        Set<UUID> units = new HashSet<>(people.unitsOf(writers));
        units.add(application.unitId());
        return writers.contains(caller.userId())
                || units.stream().anyMatch(unit -> tree.isWithin(unit, caller.unitIds(), time.today()));
    }
}
