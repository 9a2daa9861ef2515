package org.xuecang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;

/** A role that an account holds for a unit, over a scope, from a day (inclusive) until a day (exclusive, or open). */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private UserAccount user;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unitId;
    private UUID scopeId;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID grantedBy;
    private UUID delegatedFrom;
    private Instant createdAt;

    protected RoleGrant() {}

    RoleGrant(UserAccount user, RoleTerms terms, UUID grantedBy, UUID delegatedFrom, Instant now) {
        this.id = Ids.next();
        this.user = user;
        this.role = terms.role();
        this.unitId = terms.unitId();
        this.scopeId = terms.scopeId();
        this.validFrom = terms.from();
        this.validUntil = terms.until();
        this.grantedBy = grantedBy;
        this.delegatedFrom = delegatedFrom;
        this.createdAt = now;
    }

    /** Ends on the day, exclusive; a grant that has not begun by then never begins. */
    void end(LocalDate day) {
        if (isOverOn(day)) {
            throw IdentityProblem.GRANT_OVER.error();
        }
        validUntil = day.isBefore(validFrom) ? validFrom : day;
    }

    boolean isOverOn(LocalDate day) {
        return validUntil != null && (!validUntil.isAfter(day) || !validUntil.isAfter(validFrom));
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && !isOverOn(day);
    }

    boolean isDelegated() {
        return delegatedFrom != null;
    }

    /** Whether both stand for the same role in the same place on some common day. */
    boolean overlaps(RoleTerms other) {
        return role == other.role()
                && unitId.equals(other.unitId())
                && scopeId.equals(other.scopeId())
                && !isOverOn(other.from())
                && (other.until() == null || other.until().isAfter(validFrom));
    }

    UUID id() {
        return id;
    }

    UserAccount user() {
        return user;
    }

    RoleTerms terms() {
        return new RoleTerms(role, unitId, scopeId, validFrom, validUntil);
    }

    Role role() {
        return role;
    }

    UUID unitId() {
        return unitId;
    }

    UUID scopeId() {
        return scopeId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    /** Null when the system granted it. */
    UUID grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return createdAt;
    }

    UUID delegatedFrom() {
        return delegatedFrom;
    }
}
