package org.xuecang.review.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** What an application was awarded (认定), here or above. It may be withdrawn and is never deleted. */
@Entity
class Award implements Versioned {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID unitId;
    private LocalDate withdrawnOn;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private String withdrawnWhy;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID withdrawnBy;

    private LocalDate awardedOn;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private LocalDate concludedOn;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID concludedBy;

    @Version
    private long version;

    protected Award() {}

    /**
     * @param by null for the system
     * @throws org.xuecang.platform.problem.DomainError 409 {@code award-withdrawn}
     */
    void withdraw(String why, UUID by, LocalDate day) {
        if (withdrawnOn != null) {
            throw DecisionProblem.AWARD_WITHDRAWN.error();
        }
        withdrawnOn = day;
        withdrawnWhy = why;
        withdrawnBy = by;
    }

    /**
     * A later word takes the place of an earlier one.
     *
     * @param by null for the system
     * @throws org.xuecang.platform.problem.DomainError 409 {@code award-withdrawn}
     */
    void conclude(LocalDate day, UUID by) {
        if (withdrawnOn != null) {
            throw DecisionProblem.AWARD_WITHDRAWN.error();
        }
        concludedOn = day;
        concludedBy = by;
    }

    LocalDate awardedOn() {
        return awardedOn;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
