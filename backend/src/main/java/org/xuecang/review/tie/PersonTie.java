package org.xuecang.review.tie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** What was said of two people; in force until it is revoked. */
@Entity
@Table(name = "person_tie")
@SuppressWarnings("UnusedVariable") // most of it is for who reads the table
class PersonTie implements Versioned {

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private UUID personId;
    private UUID otherId;
    private String reason;
    private UUID declaredBy;
    private Instant declaredAt;

    private UUID revokedBy;

    private Instant revokedAt;

    private String revokedWhy;

    @Version
    private long version;

    protected PersonTie() {}

    PersonTie(
            UUID id,
            UUID organisationId,
            TieKind kind,
            UUID personId,
            UUID otherId,
            String reason,
            UUID declaredBy,
            Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.kind = kind;
        this.personId = personId;
        this.otherId = otherId;
        this.reason = reason;
        this.declaredBy = declaredBy;
        declaredAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code tie-revoked} */
    void revoke(String reason, UUID by, Instant now) {
        if (revokedAt != null) {
            throw TieProblem.TIE_REVOKED.error();
        }
        revokedWhy = reason;
        revokedBy = by;
        revokedAt = now;
    }

    boolean isOf(UUID person) {
        return personId.equals(person) || otherId.equals(person);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Override
    public long version() {
        return version;
    }
}
