package org.xuecang.project;

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
import org.xuecang.platform.time.RequestTime;

/** An expert advises a case while it is incubated (指导). */
@Entity
@Table(name = "mentorship")
@SuppressWarnings("UnusedVariable") // some of it is for who reads the table
class Mentorship implements Versioned {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID stageId;
    private UUID applicationId;
    private UUID mentorId;

    @Enumerated(EnumType.STRING)
    private MentorshipState state;

    private String reason;
    private UUID namedBy;
    private Instant namedAt;
    private Instant acceptedAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Mentorship() {}

    /** @param namedBy null for the system */
    Mentorship(UUID id, UUID roundId, UUID stageId, UUID applicationId, UUID mentorId, UUID namedBy, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.stageId = stageId;
        this.applicationId = applicationId;
        this.mentorId = mentorId;
        this.namedBy = namedBy;
        state = MentorshipState.ASKED;
        namedAt = now;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code mentorship-answered} */
    void accept(Instant now) {
        requireAsked();
        state = MentorshipState.ACCEPTED;
        acceptedAt = now;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code mentorship-answered} */
    void decline(String why, Instant now) {
        requireAsked();
        end(MentorshipState.DECLINED, why, now);
    }

    void replace(String why, Instant now) {
        end(MentorshipState.REPLACED, why, now);
    }

    void conclude(Instant now) {
        end(MentorshipState.ENDED, null, now);
    }

    /** The day on which the mentor was asked: advice may come before the answer. */
    LocalDate began() {
        return namedAt.atZone(RequestTime.ZONE).toLocalDate();
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code mentorship-closed} */
    void requireAccepted() {
        if (state != MentorshipState.ACCEPTED) {
            throw ProjectProblem.MENTORSHIP_CLOSED.error();
        }
    }

    private void requireAsked() {
        if (state != MentorshipState.ASKED) {
            throw ProjectProblem.MENTORSHIP_ANSWERED.error();
        }
    }

    private void end(MentorshipState end, String why, Instant now) {
        state = end;
        reason = why;
        changedAt = now;
    }

    /** Whether its mentor has to do with the case: is asked, advises it, or did until its end. */
    boolean isOpenToMentor() {
        return state != MentorshipState.DECLINED && state != MentorshipState.REPLACED;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID mentorId() {
        return mentorId;
    }

    MentorshipState state() {
        return state;
    }

    @Override
    public long version() {
        return version;
    }
}
