package org.xuecang.review.avoidance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** A writer's or unit's wish that somebody shall not review an application. */
@Entity
@Table(name = "avoidance_request")
@SuppressWarnings("UnusedVariable") // some of it is for who reads the table
class AvoidanceRequest implements Versioned {

    @Id
    private UUID id;

    private UUID applicationId;
    private String personName;
    private String personUnit;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AvoidanceState state;

    private UUID askedBy;
    private Instant askedAt;
    private UUID personId;
    private String answer;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version
    private long version;

    protected AvoidanceRequest() {}

    AvoidanceRequest(UUID id, UUID applicationId, AskAvoidanceRequest asked, UUID askedBy, Instant now) {
        this.id = id;
        this.applicationId = applicationId;
        personName = asked.personName().strip();
        personUnit = asked.personUnit().strip();
        reason = asked.reason().strip();
        state = AvoidanceState.OPEN;
        this.askedBy = askedBy;
        askedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code avoidance-decided} */
    void accept(UUID person, UUID by, Instant now) {
        decide(AvoidanceState.ACCEPTED, by, now);
        personId = person;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code avoidance-decided} */
    void decline(String why, UUID by, Instant now) {
        decide(AvoidanceState.DECLINED, by, now);
        answer = why;
    }

    private void decide(AvoidanceState decided, UUID by, Instant now) {
        requireOpen();
        state = decided;
        decidedBy = by;
        decidedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code avoidance-decided} */
    void requireOpen() {
        if (state != AvoidanceState.OPEN) {
            throw AvoidanceProblem.AVOIDANCE_DECIDED.error();
        }
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID askedBy() {
        return askedBy;
    }

    @Override
    public long version() {
        return version;
    }
}
