package org.xuecang.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;

/**
 * The plan of an organisation for a year, whose versions say what is to be done. Its period is apart from its
 * publication: what is measured counts from the period's first day.
 */
@Entity
@Table(name = "work_plan")
public class WorkPlan implements Versioned {

    @Id
    private UUID id;

    private UUID organisationId;
    private int year;
    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant changedAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant closedAt;

    @Version
    private long version;

    protected WorkPlan() {}

    WorkPlan(UUID organisationId, int year, LocalDate periodStart, LocalDate periodEnd, Instant now) {
        id = Ids.next();
        this.organisationId = organisationId;
        this.year = year;
        this.periodStart = periodStart;
        this.periodEnd = periodEnd;
        state = PlanState.DRAFT;
        changedAt = now;
    }

    /** A part was written: raises the version, so that whoever read before notices. */
    void touch(Instant now) {
        changedAt = now;
    }

    void movePeriod(LocalDate start, LocalDate end) {
        periodStart = start;
        periodEnd = end;
    }

    void publish(Instant now) {
        if (state != PlanState.DRAFT && state != PlanState.PUBLISHED) {
            throw PlanProblem.PLAN_CLOSED.error();
        }
        state = PlanState.PUBLISHED;
        changedAt = now;
    }

    void discard(Instant now) {
        if (state != PlanState.DRAFT) {
            throw PlanProblem.NO_DRAFT.error();
        }
        state = PlanState.DISCARDED;
        changedAt = now;
    }

    void close(Instant now) {
        requirePublished();
        state = PlanState.CLOSED;
        closedAt = now;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code plan-not-published}, {@code plan-closed} */
    void requirePublished() {
        if (state == PlanState.CLOSED) {
            throw PlanProblem.PLAN_CLOSED.error();
        }
        if (state != PlanState.PUBLISHED) {
            throw PlanProblem.PLAN_NOT_PUBLISHED.error();
        }
    }

    /** Whether it was ever published: until then only those who work on it see it. */
    public boolean isPublic() {
        return state == PlanState.PUBLISHED || state == PlanState.CLOSED;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int year() {
        return year;
    }

    public LocalDate periodStart() {
        return periodStart;
    }

    public LocalDate periodEnd() {
        return periodEnd;
    }

    public PlanState state() {
        return state;
    }

    /** A day within the period: the given one, or the nearer end. On it groups are expanded. */
    public LocalDate within(LocalDate day) {
        if (day.isBefore(periodStart)) {
            return periodStart;
        }
        return day.isAfter(periodEnd) ? periodEnd : day;
    }

    @Override
    public long version() {
        return version;
    }
}
