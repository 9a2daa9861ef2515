package org.xuecang.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A name and its days. */
@Embeddable
record DatedName(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        NameKind kind,

        @Column(nullable = false) String name,
        @Column(nullable = false) LocalDate validFrom,
        LocalDate validUntil) {

    static DatedName of(NameKind kind, String name, DaySpan days) {
        return new DatedName(kind, name, days.from(), days.until());
    }

    DaySpan days() {
        return new DaySpan(validFrom, validUntil);
    }
}
