package org.xuecang.organisation.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a meeting resolved, numbered from 1. */
@Embeddable
record CommitteeResolution(
        @Column(nullable = false) UUID id,
        @Column(nullable = false) int ordinal,
        @Column(nullable = false) String text) {}
