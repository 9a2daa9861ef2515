package org.xuecang.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The organisation above, and from when to when. */
@Embeddable
record DatedParent(
        @Column(nullable = false) UUID parentId,
        @Column(nullable = false) LocalDate validFrom,
        LocalDate validUntil) {

    DaySpan days() {
        return new DaySpan(validFrom, validUntil);
    }
}
