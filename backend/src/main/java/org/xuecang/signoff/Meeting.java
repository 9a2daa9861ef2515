package org.xuecang.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The meeting that approved, with its minutes as proof. */
@Embeddable
record Meeting(
        @Column(name = "meeting_held_on") LocalDate heldOn,
        @Column(name = "meeting_minutes_number") String minutesNumber,
        @Column(name = "meeting_file_id") UUID minutesFileId) {}
