package org.xuecang.organisation.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.xuecang.organisation.DaySpan;

/**
 * An organisation's seat in a committee and its days.
 *
 * @param title whose seat it is there, such as 分管副局长; null where it is the organisation's as a whole
 */
@Embeddable
record CommitteeSeat(
        @Column(nullable = false) UUID id,
        @Column(nullable = false) UUID organisationId,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        SeatPosition position,

        String title,
        @Column(nullable = false) String duties,
        @Column(nullable = false) LocalDate validFrom,
        LocalDate validUntil) {

    DaySpan days() {
        return new DaySpan(validFrom, validUntil);
    }

    boolean isOfSameHolder(CommitteeSeat other) {
        return organisationId.equals(other.organisationId) && Objects.equals(title, other.title);
    }

    CommitteeSeat until(LocalDate day) {
        return new CommitteeSeat(id, organisationId, position, title, duties, validFrom, day);
    }
}
