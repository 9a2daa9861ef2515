package org.xuecang.review.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;

/** What is decided of the cases of a round: drafted, then fixed by its sign-off (审定). */
@Entity
class Decision implements Versioned {

    /** What a writer has seen who found none. */
    static final long NONE_YET = 0;

    @Id
    private UUID id;

    private UUID roundId;
    private UUID stageId;
    private UUID rankingId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private UUID draftedBy;
    private Instant draftedAt;
    private Instant approvedAt;

    @Version
    private long version;

    protected Decision() {}

    Decision(UUID roundId, UUID stageId) {
        id = Ids.next();
        this.roundId = roundId;
        this.stageId = stageId;
        state = DecisionState.DRAFT;
        // until its first draft, in the same transaction, which so becomes version 1
        draftedAt = Instant.EPOCH;
    }

    /**
     * @param ranking what it stands on, or null in a round without expert review
     * @param why what it as a whole stands on, or null
     * @param by null for the system
     * @throws org.xuecang.platform.problem.DomainError 409 {@code decision-fixed}
     */
    void draft(UUID ranking, String why, UUID by, Instant now) {
        requireDraft();
        rankingId = ranking;
        reason = why;
        draftedBy = by;
        draftedAt = now;
    }

    /**
     * @param ranking made again
     * @throws org.xuecang.platform.problem.DomainError 409 {@code decision-fixed}
     */
    void standOn(UUID ranking) {
        requireDraft();
        rankingId = ranking;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code decision-fixed} */
    void send() {
        requireDraft();
        state = DecisionState.IN_SIGN_OFF;
    }

    /** Its sign-off was returned or withdrawn. */
    void reopen() {
        state = DecisionState.DRAFT;
    }

    void approve(Instant now) {
        state = DecisionState.APPROVED;
        approvedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code decision-fixed} */
    void requireDraft() {
        if (!isDraft()) {
            throw DecisionProblem.DECISION_FIXED.error();
        }
    }

    boolean isDraft() {
        return state == DecisionState.DRAFT;
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

    Optional<UUID> rankingId() {
        return Optional.ofNullable(rankingId);
    }

    String reason() {
        return reason;
    }

    DecisionState state() {
        return state;
    }

    Optional<UUID> draftedBy() {
        return Optional.ofNullable(draftedBy);
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
