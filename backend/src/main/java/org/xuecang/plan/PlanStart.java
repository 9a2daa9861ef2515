package org.xuecang.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.problem.Faults;

/**
 * What a new plan begins with.
 *
 * @param importId the import its content was read from, or null
 */
public record PlanStart(
        UUID organisationId, int year, LocalDate periodStart, LocalDate periodEnd, PlanContent content, UUID importId) {

    public PlanStart with(PlanContent other) {
        return new PlanStart(organisationId, year, periodStart, periodEnd, other, importId);
    }

    /** A missing end of the period is the year's. */
    public static LocalDate startOr(LocalDate given, Integer year) {
        return given == null && year != null ? LocalDate.of(year, 1, 1) : given;
    }

    public static LocalDate endOr(LocalDate given, Integer year) {
        return given == null && year != null ? LocalDate.of(year, 12, 31) : given;
    }

    public static void checkPeriod(LocalDate start, LocalDate end, Faults faults) {
        boolean reversed = start != null && end != null && end.isBefore(start);
        faults.addIf(reversed, "/periodEnd", "ends-before-start");
        boolean tooLong = start != null && end != null && end.isAfter(start.plusYears(10));
        faults.addIf(tooLong, "/periodEnd", "period-too-long");
    }
}
