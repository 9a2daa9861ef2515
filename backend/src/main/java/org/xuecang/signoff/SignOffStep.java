package org.xuecang.signoff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;

/** One signature, return or withdrawal. Never changed once written; its kind is the state it led to. */
@Entity
@Immutable
@Table(name = "sign_off_step")
class SignOffStep {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "sign_off_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the mapping; Hibernate reads it
    private SignOff signOff;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private SignOffState kind;

    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String opinion;

    @Embedded
    private Meeting meeting;

    private Instant takenAt;

    protected SignOffStep() {}

    SignOffStep(
            SignOff signOff,
            int ordinal,
            SignOffState kind,
            Signer by,
            String opinion,
            Meeting meeting,
            Instant takenAt) {
        this.id = Ids.next();
        this.signOff = signOff;
        this.ordinal = ordinal;
        this.kind = kind;
        this.userId = by.userId();
        this.role = by.role();
        this.opinion = opinion == null || opinion.isBlank() ? null : opinion.strip();
        this.meeting = meeting;
        this.takenAt = takenAt;
    }

    int ordinal() {
        return ordinal;
    }

    SignOffState kind() {
        return kind;
    }

    UUID userId() {
        return userId;
    }

    Role role() {
        return role;
    }

    String opinion() {
        return opinion;
    }

    Meeting meeting() {
        return meeting;
    }

    Instant takenAt() {
        return takenAt;
    }
}
