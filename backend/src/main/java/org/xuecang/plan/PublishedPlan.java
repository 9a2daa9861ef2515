package org.xuecang.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.plan.content.PlanContent;

/** A plan with a version of it, for those who live by it. */
public record PublishedPlan(
        UUID id,
        UUID organisationId,
        int year,
        LocalDate periodStart,
        LocalDate periodEnd,
        PlanState state,
        long version,
        int number,
        PlanContent content) {

    static PublishedPlan of(WorkPlan plan, PlanVersion version) {
        return new PublishedPlan(
                plan.id(),
                plan.organisationId(),
                plan.year(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.state(),
                plan.version(),
                version.number(),
                version.content());
    }

    /** A day within the period: the given one, or the nearer end. On it groups are expanded. */
    public LocalDate within(LocalDate day) {
        if (day.isBefore(periodStart)) {
            return periodStart;
        }
        return day.isAfter(periodEnd) ? periodEnd : day;
    }
}
