package org.xuecang.project.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** A case is appraised in a stage of its round (考核). */
@Entity
@Table(name = "appraisal")
@SuppressWarnings("UnusedVariable") // some of it is for who reads the table
class Appraisal implements Versioned {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID stageId;
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private AppraisalState state;

    private LocalDate dueOn;
    private LocalDate putRightUntil;
    private Instant putRightAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Appraisal() {}

    /**
     * Its writers say something of themselves; where it is being put right, that it was.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code appraisal-over}
     */
    void report(Instant now) {
        requireOpen();
        if (state == AppraisalState.PUTTING_RIGHT) {
            putRightAt = now;
        }
        changedAt = now;
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 409 {@code appraisal-over}; {@code being-put-right} before its writers say
     *     that it was put right, or its day is over
     */
    void requireReady(LocalDate today) {
        requireOpen();
        if (!isReady(today)) {
            throw AppraisalProblem.BEING_PUT_RIGHT.error();
        }
    }

    /** Whether it may be looked at now. */
    boolean isReady(LocalDate today) {
        return switch (state) {
            case AWAITING -> true;
            case PUTTING_RIGHT -> putRightAt != null || today.isAfter(putRightUntil);
            case PASSED, FAILED -> false;
        };
    }

    /**
     * What the look comes to. What falls short is given days to be put right, once.
     *
     * @param days to put it right; 0 where none are given
     */
    void find(AppraisalGrade grade, LocalDate today, int days, Instant now) {
        boolean again = state == AppraisalState.AWAITING && days > 0;
        if (grade != AppraisalGrade.FAIL) {
            state = AppraisalState.PASSED;
        } else if (again) {
            state = AppraisalState.PUTTING_RIGHT;
            putRightUntil = today.plusDays(days);
        } else {
            state = AppraisalState.FAILED;
        }
        changedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw AppraisalProblem.APPRAISAL_OVER.error();
        }
    }

    boolean isOpen() {
        return state == AppraisalState.AWAITING || state == AppraisalState.PUTTING_RIGHT;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID stageId() {
        return stageId;
    }

    AppraisalState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Null where it is not to be put right, or was not. */
    LocalDate putRightUntil() {
        return putRightUntil;
    }

    @Override
    public long version() {
        return version;
    }
}
