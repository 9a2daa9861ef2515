package org.xuecang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans. */
@ApplicationScoped
public class WorkPlans implements PanacheRepositoryBase<WorkPlan, UUID> {

    Optional<WorkPlan> findOpen(UUID organisationId, int year) {
        return find(
                        "organisationId = ?1 and year = ?2 and state in ?3",
                        organisationId,
                        year,
                        List.of(PlanState.DRAFT, PlanState.PUBLISHED))
                .firstResultOptional();
    }

    /** The published plan of an organisation whose period holds the day. */
    public Optional<WorkPlan> findPublishedOn(UUID organisationId, LocalDate day) {
        return find(
                        "organisationId = ?1 and state = ?2 and periodStart <= ?3 and periodEnd >= ?3 order by year desc",
                        organisationId,
                        PlanState.PUBLISHED,
                        day)
                .firstResultOptional();
    }
}
