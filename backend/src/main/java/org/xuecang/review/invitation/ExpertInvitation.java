package org.xuecang.review.invitation;

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

/** An expert is asked to review in a round. */
@Entity
@Table(name = "expert_invitation")
@SuppressWarnings("UnusedVariable") // some of it is for who reads the table
class ExpertInvitation implements Versioned {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private LocalDate answerBy;
    private Integer capacity;
    private String reason;
    private UUID invitedBy;
    private Instant invitedAt;
    private Instant answeredAt;
    private Instant changedAt;

    @Version
    private long version;

    protected ExpertInvitation() {}

    ExpertInvitation(UUID id, UUID roundId, UUID userId, LocalDate answerBy, UUID invitedBy, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.userId = userId;
        this.answerBy = answerBy;
        this.invitedBy = invitedBy;
        state = InvitationState.INVITED;
        invitedAt = now;
        changedAt = now;
    }

    /**
     * @param most how many cases they take, or null
     * @throws org.xuecang.platform.problem.DomainError 409 {@code invitation-answered}, {@code invitation-over}
     */
    void accept(Integer most, LocalDate today, Instant now) {
        if (state != InvitationState.INVITED) {
            throw InvitationProblem.INVITATION_ANSWERED.error();
        }
        if (answerBy != null && today.isAfter(answerBy)) {
            throw InvitationProblem.INVITATION_OVER.error();
        }
        state = InvitationState.ACCEPTED;
        capacity = most;
        answeredAt = now;
        changedAt = now;
    }

    /**
     * Also after it was accepted.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code invitation-answered}
     */
    void decline(String why, Instant now) {
        end(InvitationState.DECLINED, why, now);
        answeredAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code invitation-answered} */
    void withdraw(String why, Instant now) {
        end(InvitationState.WITHDRAWN, why, now);
    }

    private void end(InvitationState end, String why, Instant now) {
        if (state != InvitationState.INVITED && state != InvitationState.ACCEPTED) {
            throw InvitationProblem.INVITATION_ANSWERED.error();
        }
        state = end;
        reason = why;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID userId() {
        return userId;
    }

    @Override
    public long version() {
        return version;
    }
}
