package org.xuecang.platform.job;

import java.time.Instant;
import java.util.UUID;

/** A one-off job's row. */
record Job(
        UUID id,
        String kind,
        UUID ownerId,
        UUID organisationId,
        JobState state,
        long done,
        Long total,
        String problem,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {}
