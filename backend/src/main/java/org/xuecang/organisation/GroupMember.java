package org.xuecang.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation named as a member of a group, and from when to when. */
@Embeddable
record GroupMember(
        @Column(nullable = false) UUID organisationId,
        @Column(nullable = false) LocalDate validFrom,
        LocalDate validUntil) {}
