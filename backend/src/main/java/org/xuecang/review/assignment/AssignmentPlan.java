package org.xuecang.review.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;
import org.xuecang.review.AssignReviewsRequest.Assignment;

/** A plan of who reviews what in a round. Its cases and pairs are rows of their own, held by its version. */
@Entity
@Table(name = "assignment_plan")
public class AssignmentPlan implements Versioned {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID stageId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String scorer;
    private int expertsEach;
    private Integer atMost;
    private boolean fieldNeeded;
    private boolean avoidDistrict;

    @Column(columnDefinition = "uuid[]")
    private UUID[] unavailable;

    private UUID jobId;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant endedAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant changedAt;

    @Version
    private long version;

    protected AssignmentPlan() {}

    AssignmentPlan(
            UUID id,
            UUID roundId,
            UUID stageId,
            String scorer,
            MakePlanRequest asked,
            int expertsEach,
            UUID madeBy,
            Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.stageId = stageId;
        this.scorer = scorer;
        this.expertsEach = expertsEach;
        this.madeBy = madeBy;
        atMost = asked.atMost();
        fieldNeeded = asked.fieldNeeded();
        avoidDistrict = asked.avoidDistrict();
        unavailable = asked.unavailable().stream().distinct().toArray(UUID[]::new);
        state = PlanState.MAKING;
        madeAt = now;
        changedAt = now;
    }

    void madeBy(UUID job) {
        jobId = job;
    }

    /** A pair was written: raises the version, so that whoever read before notices. */
    void changed(Instant now) {
        changedAt = now;
    }

    void reckoned() {
        state = PlanState.DRAFT;
    }

    void failed(Instant now) {
        end(PlanState.FAILED, now);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code plan-fixed} */
    void carriedOut(Instant now) {
        requireDraft();
        end(PlanState.CARRIED_OUT, now);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code plan-fixed} */
    void discard(Instant now) {
        if (state == PlanState.CARRIED_OUT || state == PlanState.DISCARDED) {
            throw PlanProblem.PLAN_FIXED.error();
        }
        end(PlanState.DISCARDED, now);
    }

    private void end(PlanState reached, Instant now) {
        state = reached;
        endedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code plan-fixed} while it is made, and once it is over */
    void requireDraft() {
        if (state != PlanState.DRAFT) {
            throw PlanProblem.PLAN_FIXED.error();
        }
    }

    boolean isMaking() {
        return state == PlanState.MAKING;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID stageId() {
        return stageId;
    }

    PlanState state() {
        return state;
    }

    Optional<String> scorer() {
        return Optional.ofNullable(scorer);
    }

    /** Whether a review that its expert makes for a group of scorers, or for none, is one of those that it plans. */
    boolean isFor(String group) {
        return Objects.equals(scorer, group);
    }

    /** A pair as it is assigned. */
    Assignment given(Assignment pair) {
        return new Assignment(pair.applicationId(), pair.reviewerId(), scorer);
    }

    int expertsEach() {
        return expertsEach;
    }

    Optional<Integer> atMost() {
        return Optional.ofNullable(atMost);
    }

    boolean fieldNeeded() {
        return fieldNeeded;
    }

    boolean avoidDistrict() {
        return avoidDistrict;
    }

    List<UUID> unavailable() {
        return List.of(unavailable);
    }

    UUID jobId() {
        return jobId;
    }

    Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }

    @Override
    public long version() {
        return version;
    }
}
